package nc.cagou;

import java.util.List;
import nc.cagou.text.Text;

/**
 * A table of an edition, as it is published: its columns, their labels and units, and the rule that
 * protects it. Written as Frictionless Table Schema in the resources of the use case.
 *
 * @param profile disclosure profile ({@code open}, {@code health}, {@code jobseekers} …)
 */
public record TableSpec(
    String name, Text title, Text description, String profile, List<Column> columns) {

  /**
   * @param role dimension (a key of the row), measure (what may be hidden) or guard
   * @param unit empty for a count
   * @param decimals shown on a page; files keep all
   * @param restsOn the column that counts the units (persons, employers) a value rests on: the
   *     frequency rule of the profile looks there, and hides all that rests on too few; a count
   *     names itself; null where nothing has to be protected (a population, a distance)
   * @param largest the column with the largest contribution of one unit, for rules of dominance;
   *     null where there is none
   * @param from what the value is computed from: {@code INPUT.FIELD} of the contracts, {@code
   *     reference.NAME} for figures that the house carries, {@code parameter.NAME} of the run,
   *     {@code label} for a word that says which measure the row holds; empty where it is not
   *     declared, and lineage then stops at the table
   * @param concept what the column is about, where its name does not say so: a figure of the same
   *     concept in two tables is compared by protection ({@code territory} of a column {@code
   *     commune_code}, {@code cases} of a column {@code observed}); null for its own name
   */
  public record Column(
      String name,
      Type type,
      Role role,
      Text title,
      Text description,
      Text unit,
      int decimals,
      String restsOn,
      String largest,
      List<String> from,
      String concept) {

    public Column {
      from = from == null ? List.of() : List.copyOf(from);
    }

    /** A column whose name says what it is about. */
    public Column(
        String name,
        Type type,
        Role role,
        Text title,
        Text description,
        Text unit,
        int decimals,
        String restsOn,
        String largest,
        List<String> from) {
      this(name, type, role, title, description, unit, decimals, restsOn, largest, from, null);
    }

    /** A column whose origin is not declared, and whose name says what it is about. */
    public Column(
        String name,
        Type type,
        Role role,
        Text title,
        Text description,
        Text unit,
        int decimals,
        String restsOn,
        String largest) {
      this(name, type, role, title, description, unit, decimals, restsOn, largest, List.of(), null);
    }

    /** A column that needs no protection. */
    public Column(
        String name, Type type, Role role, Text title, Text description, Text unit, int decimals) {
      this(name, type, role, title, description, unit, decimals, null, null, List.of(), null);
    }

    /** What the column is about: its concept, or its name. */
    public String about() {
      return concept == null ? name : concept;
    }
  }

  public enum Type {
    STRING,
    INTEGER,
    NUMBER,
    DATE,
    BOOLEAN
  }

  public enum Role {
    DIMENSION,
    MEASURE,
    /** Serves protection alone and is never published: how many units, the largest of them. */
    GUARD
  }
}
