package nc.cagou.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nc.cagou.TableSpec;
import nc.cagou.TableSpec.Column;
import nc.cagou.TableSpec.Role;
import nc.cagou.TableSpec.Type;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import tech.tablesaw.api.Table;

/** Writes rows of a table of an edition for a reader: labels, units, symbols, names of places. */
final class TableGrid {

  private final Visit v;
  private final TableSpec spec;
  private final Table table;
  private final Set<String> symbols = new TreeSet<>();

  TableGrid(Visit v, TableSpec spec, Table table) {
    this.v = v;
    this.spec = spec;
    this.table = table;
  }

  /** Rows {@code from} (included) to {@code to} (excluded). */
  Grid grid(String caption, int from, int to) {
    List<Column> columns =
        spec.columns().stream().filter(c -> table.containsColumn(c.name())).toList();
    List<Grid.Head> heads =
        columns.stream()
            .map(c -> new Grid.Head(v.say(c.title()), v.say(c.unit()), numeric(c)))
            .toList();
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (int row = from; row < to; row++) {
      List<Grid.Cell> cells = new ArrayList<>();
      for (Column column : columns) {
        cells.add(cell(column, row, cells.isEmpty()));
      }
      rows.add(cells);
    }
    return new Grid(caption, heads, rows);
  }

  /** Symbols met in the rows written so far. */
  List<String> symbols() {
    return List.copyOf(symbols);
  }

  /** What each column means. */
  Grid meaning() {
    List<List<Grid.Cell>> rows =
        spec.columns().stream()
            .map(
                c ->
                    List.of(
                        Grid.Cell.name(v.say(c.title())),
                        Grid.Cell.text(c.name()),
                        Grid.Cell.text(v.say(c.description())),
                        Grid.Cell.text(v.say(c.unit()))))
            .toList();
    List<Grid.Head> heads = List.of(head("column"), head("code"), head("meaning"), head("unit"));
    return new Grid(v.t("table.columns.of", "table", spec.title()), heads, rows);
  }

  private Grid.Head head(String key) {
    return new Grid.Head(v.t("table." + key), "", false);
  }

  private Grid.Cell cell(Column column, int row, boolean first) {
    Object value = Values.at(table, column.name(), row);
    String flag = Values.flag(table, column.name(), row);
    if (column.role() == Role.MEASURE && value == null && flag.isEmpty()) {
      flag = "so";
    }
    if (!flag.isEmpty()) {
      symbols.add(flag);
    }
    if (value == null) {
      return new Grid.Cell(flag, "", first, numeric(column));
    }
    Grid.Cell cell = new Grid.Cell(write(column, value), flag, first, numeric(column));
    boolean name = column.role() == Role.DIMENSION && column.type() == Type.STRING;
    return name ? cell.to(Portraits.address(v, value.toString())) : cell;
  }

  private String write(Column column, Object value) {
    if (value instanceof Number number) {
      return numeric(column)
          ? Numbers.decimal(number, column.type() == Type.NUMBER ? column.decimals() : 0)
              .in(v.lang())
          : number.toString();
    }
    if (value instanceof Boolean yes) {
      return v.t(yes ? "table.yes" : "table.no");
    }
    if (value instanceof LocalDate day) {
      return v.day(day);
    }
    String text = value.toString();
    if (text.equals("total") && column.role() == Role.DIMENSION) {
      return v.t("table.total");
    }
    return column.type() == Type.STRING && column.role() == Role.DIMENSION
        ? Territories.byCode(text).map(t -> v.say(t.name())).orElse(text)
        : text;
  }

  /** A year or a code is a dimension: written as it is, and not aligned as a quantity. */
  private static boolean numeric(Column column) {
    return column.role() == Role.MEASURE
        && (column.type() == Type.INTEGER || column.type() == Type.NUMBER);
  }
}
