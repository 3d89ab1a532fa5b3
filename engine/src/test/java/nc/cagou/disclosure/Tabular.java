package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.List;
import nc.cagou.Findings;
import nc.cagou.TableSpec;
import nc.cagou.TableSpec.Role;
import nc.cagou.TableSpec.Type;
import nc.cagou.Tables;
import nc.cagou.text.Text;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** A table and its specification written as literals. */
final class Tabular {

  private final String name;
  private final String profile;
  private final List<TableSpec.Column> columns = new ArrayList<>();
  private final Table table;

  Tabular(String name, String profile) {
    this.name = name;
    this.profile = profile;
    this.table = Table.create(name);
  }

  Tabular by(String dimension, String... codes) {
    table.addColumns(StringColumn.create(dimension, codes));
    return column(dimension, Type.STRING, Role.DIMENSION, null, null);
  }

  /** Counts that rest on themselves; −1 stands for a missing one. */
  Tabular counts(String measure, long... values) {
    return wholes(measure, Role.MEASURE, measure, values);
  }

  Tabular guard(String measure, long... values) {
    return wholes(measure, Role.GUARD, null, values);
  }

  Tabular wholes(String measure, Role role, String restsOn, long... values) {
    LongColumn column = LongColumn.create(measure);
    for (long value : values) {
      if (value < 0) {
        column.appendMissing();
      } else {
        column.append(value);
      }
    }
    table.addColumns(column);
    return column(measure, Type.INTEGER, role, restsOn, null);
  }

  Tabular numbers(String measure, String restsOn, String largest, double... values) {
    table.addColumns(DoubleColumn.create(measure, values));
    return column(measure, Type.NUMBER, Role.MEASURE, restsOn, largest);
  }

  Tabular guardNumbers(String measure, double... values) {
    table.addColumns(DoubleColumn.create(measure, values));
    return column(measure, Type.NUMBER, Role.GUARD, null, null);
  }

  private Tabular column(String column, Type type, Role role, String restsOn, String largest) {
    Text title = Text.same(column);
    columns.add(
        new TableSpec.Column(
            column, type, role, title, Text.EMPTY, Text.EMPTY, 0, restsOn, largest));
    return this;
  }

  /** Says what the column written last is about. */
  Tabular about(String concept) {
    TableSpec.Column c = columns.remove(columns.size() - 1);
    columns.add(
        new TableSpec.Column(
            c.name(),
            c.type(),
            c.role(),
            c.title(),
            c.description(),
            c.unit(),
            c.decimals(),
            c.restsOn(),
            c.largest(),
            c.from(),
            concept));
    return this;
  }

  TableSpec spec() {
    return new TableSpec(name, Text.same(name), Text.EMPTY, profile, List.copyOf(columns));
  }

  Table table() {
    return table;
  }

  static Protected protect(Tabular... tables) {
    Table[] all = new Table[tables.length];
    List<TableSpec> specs = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      all[i] = tables[i].table();
      specs.add(tables[i].spec());
    }
    return Disclosure.protect(new Findings(Tables.of(all), List.of()), specs);
  }

  /** The flags of a measure, a dot where there is none: {@code .s..s}. */
  static String flags(Protected out, String table, String measure) {
    Table found = out.tables().get(table);
    StringBuilder flags = new StringBuilder();
    for (int row = 0; row < found.rowCount(); row++) {
      var column = found.stringColumn(measure + "_flag");
      flags.append(column.isMissing(row) ? "." : column.get(row));
      boolean gone = found.column(measure).isMissing(row);
      if (!column.isMissing(row) && !gone) {
        throw new AssertionError("flagged and there: " + table + "." + measure + "[" + row + "]");
      }
    }
    return flags.toString();
  }
}
