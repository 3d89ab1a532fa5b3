package nc.cagou.territory;

import nc.cagou.text.Text;

/**
 * A piece of ground that has a code and a name.
 *
 * @param code commune {@code 98818}, province {@code 988-S}, {@code 988}, department {@code 2A},
 *     group {@code FR-METRO}
 * @param name official, with accents and article
 */
public record Territory(String code, Text name, Kind kind) {

  /** From the smallest to the largest. */
  public enum Kind {
    COMMUNE,
    PROVINCE,
    /** New Caledonia as a whole. */
    TERRITORY,
    /** A department or another overseas collectivity of France. */
    DEPARTMENT,
    /** A set of departments: metropolitan France, overseas departments, other overseas, France. */
    GROUP
  }
}
