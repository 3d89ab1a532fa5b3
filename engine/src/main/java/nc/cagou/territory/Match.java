package nc.cagou.territory;

import nc.cagou.text.Text;

/**
 * Which territory a written name or code means.
 *
 * @param spelling as it was written
 * @param code of the territory, or null when there is none
 * @param how it was found, or why not
 * @param note a sentence: what was matched, or what stands against it
 */
public record Match(String spelling, String code, How how, Text note) {

  /** How a territory was found, or why none was. */
  public enum How {
    /** By its code. */
    CODE,
    /** By its official name, letter for letter. */
    NAME,
    /** By another spelling of its name. */
    SPELLING,
    /** By a postcode, because the column holds postcodes. */
    POSTCODE,
    /** Nothing was written. */
    EMPTY,
    /** No territory has this name or code. */
    UNKNOWN,
    /** What was written says two different things: "98818 Canala". */
    CONFLICT
  }

  public boolean found() {
    return code != null;
  }
}
