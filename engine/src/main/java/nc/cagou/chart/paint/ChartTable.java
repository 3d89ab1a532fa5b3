package nc.cagou.chart.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;

/**
 * The exact values of a chart, for the table under it and for its CSV: one line a datum, as a
 * statistician keeps them. Columns of names first, then {@code value}, then {@code lower} and
 * {@code upper} when any datum has limits, then {@code flag} when any has one.
 *
 * @param columns names of columns as a reader sees them
 * @param rows one list a datum, as long as {@code columns}
 */
public record ChartTable(List<Column> columns, List<List<Entry>> rows) {

  /**
   * @param key short name for a file: {@code value}
   * @param number true for a column of numbers, aligned on the right
   */
  public record Column(String key, Text title, boolean number) {}

  /**
   * @param raw as a file holds it: dot decimals, no grouping, empty when there is none
   * @param shown as a reader sees it
   */
  public record Entry(String raw, Text shown) {
    static Entry of(Text words) {
      return new Entry(words.fr(), words);
    }
  }

  /** The table of a chart of any kind. */
  public static ChartTable of(Chart chart) {
    List<Column> names = new ArrayList<>();
    for (String key : Data.keys(chart)) {
      names.add(new Column(key, Phrases.WORDS.get("column." + key), false));
    }
    return table(chart.measure(), names, Data.of(chart));
  }

  private static ChartTable table(Measure measure, List<Column> names, List<Data.Datum> data) {
    List<Column> columns = new ArrayList<>(names);
    columns.add(new Column("value", title(measure), true));
    boolean limits =
        data.stream().anyMatch(d -> d.cell().lower() != null || d.cell().upper() != null);
    boolean flags = data.stream().anyMatch(d -> !flag(d.cell()).isEmpty());
    if (limits) {
      columns.add(new Column("lower", Phrases.WORDS.get("column.lower"), true));
      columns.add(new Column("upper", Phrases.WORDS.get("column.upper"), true));
    }
    if (flags) {
      columns.add(new Column("flag", Phrases.WORDS.get("column.flag"), false));
    }
    List<List<Entry>> rows = new ArrayList<>();
    for (Data.Datum datum : data) {
      List<Entry> row = new ArrayList<>();
      datum.names().forEach(name -> row.add(Entry.of(name)));
      while (row.size() < names.size()) {
        row.add(row.size() - 1, Entry.of(Text.EMPTY));
      }
      row.add(number(datum.cell(), Cell::value, measure));
      if (limits) {
        row.add(number(datum.cell(), Cell::lower, measure));
        row.add(number(datum.cell(), Cell::upper, measure));
      }
      if (flags) {
        row.add(Entry.of(Text.same(flag(datum.cell()))));
      }
      rows.add(row);
    }
    return new ChartTable(columns, rows);
  }

  private static Text title(Measure measure) {
    if (measure.unit().isEmpty()) {
      return measure.label();
    }
    return new Text(
        measure.label().fr() + " (" + measure.unit().fr() + ")",
        measure.label().en() + " (" + measure.unit().en() + ")");
  }

  private static Entry number(Cell cell, Function<Cell, Double> which, Measure measure) {
    Double value = which.apply(cell);
    if (value == null || !Double.isFinite(value)) {
      return new Entry("", Text.EMPTY);
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    String raw = whole ? String.valueOf(value.longValue()) : String.valueOf(value);
    return new Entry(raw, Numbers.decimal(value, measure.decimals()));
  }

  private static String flag(Cell cell) {
    if (cell.flag() != null && !cell.flag().isEmpty()) {
      return cell.flag();
    }
    return Cells.present(cell) ? "" : "nd";
  }
}
