package nc.cagou.disclosure;

import java.util.List;
import nc.cagou.Evidence;
import nc.cagou.TableSpec;
import nc.cagou.Tables;
import nc.cagou.text.Text;

/**
 * Tables that may leave the house. Made by {@link Disclosure#protect} alone; an edition takes
 * nothing else.
 *
 * <p>The columns of each table are those of its {@link TableSpec}, in its order, with one type of
 * column for each type: STRING {@code StringColumn}, INTEGER {@code LongColumn}, NUMBER {@code
 * DoubleColumn}, DATE {@code DateColumn}, BOOLEAN {@code BooleanColumn}. A table read back from an
 * edition has the same.
 */
public final class Protected {

  private final Tables tables;
  private final List<TableSpec> specs;
  private final List<Text> notComputed;
  private final Sheet sheet;

  Protected(Tables tables, List<TableSpec> specs, List<Text> notComputed, Sheet sheet) {
    this.tables = tables;
    this.specs = List.copyOf(specs);
    this.notComputed = List.copyOf(notComputed);
    this.sheet = sheet;
  }

  public Tables tables() {
    return tables;
  }

  /** The specifications of the tables that are there, in the order of the use case. */
  public List<TableSpec> specs() {
    return specs;
  }

  /** What could not be computed and why. */
  public List<Text> notComputed() {
    return notComputed;
  }

  /** What was done to protect them, for the data owner to sign. */
  public Sheet sheet() {
    return sheet;
  }

  /** What a story may be told from. */
  public Evidence evidence(Evidence.Context context) {
    return new Evidence(tables, context, notComputed);
  }
}
