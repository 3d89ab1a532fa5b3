package nc.cagou.notebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nc.cagou.TableSpec;
import nc.cagou.text.Refusal;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A table of an edition: rows are chosen, columns are taken, nothing is changed. A hidden value is
 * missing, and the column {@code NAME_flag} beside it holds {@code s}. Every step gives a new
 * table.
 */
public final class OpenTable {

  static final String FLAG = "_flag";

  private final Table table;
  private final TableSpec spec;

  OpenTable(Table table, TableSpec spec) {
    this.table = table;
    this.spec = spec;
  }

  /** What its columns mean. */
  public TableSpec spec() {
    return spec;
  }

  /** The rows whose cell equals one of the values; a number equals its text. */
  public OpenTable where(String column, Object... values) {
    Column<?> cells = column(column);
    List<String> wanted = new ArrayList<>();
    for (Object value : values) {
      wanted.add(value instanceof Number n ? text(n.doubleValue()) : String.valueOf(value));
    }
    return keep(row -> wanted.contains(cell(cells, row)));
  }

  /** The rows whose number is at least a limit; those without a number are not among them. */
  public OpenTable atLeast(String column, double limit) {
    NumericColumn<?> numbers = numeric(column);
    return keep(row -> !numbers.isMissing(row) && numbers.getDouble(row) >= limit);
  }

  /** The rows that have a value in a column: neither hidden nor undefined. */
  public OpenTable with(String column) {
    Column<?> cells = column(column);
    return keep(row -> !cells.isMissing(row));
  }

  /** Some columns, in this order. */
  public OpenTable columns(String... names) {
    List<Column<?>> taken = new ArrayList<>();
    for (String name : names) {
      taken.add(column(name));
      if (table.containsColumn(name + FLAG)) {
        taken.add(column(name + FLAG));
      }
    }
    return new OpenTable(Table.create(table.name(), taken), spec);
  }

  /** From the largest number down; rows without one come last. */
  public OpenTable largestFirst(String column) {
    NumericColumn<?> numbers = numeric(column);
    int[] rows =
        IntStream.range(0, rows())
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                    r -> numbers.isMissing(r) ? Double.POSITIVE_INFINITY : -numbers.getDouble(r)))
            .mapToInt(Integer::intValue)
            .toArray();
    return of(rows);
  }

  /** The first rows; all of them when there are fewer. */
  public OpenTable first(int rows) {
    return of(IntStream.range(0, Math.min(rows, rows())).toArray());
  }

  /** How many rows. */
  public int rows() {
    return table.rowCount();
  }

  /** The numbers of a column; {@code NaN} where the value is hidden or undefined. */
  public double[] numbers(String column) {
    NumericColumn<?> numbers = numeric(column);
    return IntStream.range(0, rows())
        .mapToDouble(r -> numbers.isMissing(r) ? Double.NaN : numbers.getDouble(r))
        .toArray();
  }

  /** The number of the one row that is left; more rows, none, or no value are refused. */
  public double number(String column) {
    NumericColumn<?> numbers = numeric(column);
    if (rows() != 1) {
      throw Refusal.usage(Cagou.WORDS.get("not-one-row", Map.of("rows", rows(), "name", column)));
    }
    if (numbers.isMissing(0)) {
      throw Refusal.usage(
          Cagou.WORDS.get(hidden(column) > 0 ? "hidden" : "undefined", Map.of("name", column)));
    }
    return numbers.getDouble(0);
  }

  /** The count of the one row that is left. */
  public long count(String column) {
    return Math.round(number(column));
  }

  /** The cells of a column as text; empty where the value is hidden or undefined. */
  public List<String> texts(String column) {
    Column<?> cells = column(column);
    return IntStream.range(0, rows()).mapToObj(r -> cell(cells, r)).toList();
  }

  /** The different values of a column, in order. */
  public List<String> values(String column) {
    return List.copyOf(new TreeSet<>(texts(column)));
  }

  /** How many values of a column protection has hidden in these rows. */
  public int hidden(String column) {
    if (!table.containsColumn(column + FLAG)) {
      return 0;
    }
    return (int) texts(column + FLAG).stream().filter("s"::equals).count();
  }

  /** A copy as a table of Tablesaw, for whatever is not here. */
  public Table tablesaw() {
    return table.copy();
  }

  private OpenTable keep(IntPredicate wanted) {
    return of(IntStream.range(0, rows()).filter(wanted).toArray());
  }

  private OpenTable of(int[] rows) {
    List<Column<?>> chosen = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      chosen.add(column.subset(rows));
    }
    return new OpenTable(Table.create(table.name(), chosen), spec);
  }

  private Column<?> column(String name) {
    if (!table.containsColumn(name)) {
      throw Refusal.usage(
          Cagou.WORDS.get(
              "no-column", Map.of("name", name, "known", String.join(", ", table.columnNames()))));
    }
    return table.column(name);
  }

  private NumericColumn<?> numeric(String name) {
    if (column(name) instanceof NumericColumn<?> numbers) {
      return numbers;
    }
    throw Refusal.usage(Cagou.WORDS.get("not-a-number", Map.of("name", name)));
  }

  private static String cell(Column<?> column, int row) {
    if (column.isMissing(row)) {
      return "";
    }
    if (column instanceof LongColumn longs) {
      return Long.toString(longs.getLong(row));
    }
    return column instanceof NumericColumn<?> numbers
        ? text(numbers.getDouble(row))
        : String.valueOf(column.get(row));
  }

  private static String text(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  @Override
  public String toString() {
    return new TableWriter(this).text();
  }
}
