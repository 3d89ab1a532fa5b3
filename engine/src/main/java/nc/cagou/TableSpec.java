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
   * @param role dimension (a key of the row) or measure (what may be hidden)
   * @param unit empty for a count
   * @param decimals shown on a page; files keep all
   */
  public record Column(
      String name, Type type, Role role, Text title, Text description, Text unit, int decimals) {}

  public enum Type {
    STRING,
    INTEGER,
    NUMBER,
    DATE,
    BOOLEAN
  }

  public enum Role {
    DIMENSION,
    MEASURE
  }
}
