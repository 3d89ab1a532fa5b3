package nc.cagou.chart.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Funnel;
import nc.cagou.chart.HeatTable;
import nc.cagou.chart.Intervals;
import nc.cagou.chart.Lines;
import nc.cagou.chart.SmallMultiples;
import nc.cagou.chart.SymbolMap;
import nc.cagou.chart.TerritoryMap;
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

  private record Datum(List<Text> names, Cell cell) {}

  /** The table of a chart of any kind. */
  public static ChartTable of(Chart chart) {
    List<Column> names = new ArrayList<>();
    List<Datum> data = new ArrayList<>();
    collect(chart, List.of(), data);
    for (String key : names(chart)) {
      names.add(new Column(key, Phrases.WORDS.get("column." + key), false));
    }
    return table(chart.measure(), names, data);
  }

  private static List<String> names(Chart chart) {
    if (chart instanceof Bars bars) {
      return bars.series().size() > 1 ? List.of("series", "category") : List.of("category");
    }
    if (chart instanceof Lines lines) {
      return lines.series().size() > 1 ? List.of("series", "period") : List.of("period");
    }
    if (chart instanceof HeatTable) {
      return List.of("row", "column");
    }
    if (chart instanceof SmallMultiples many) {
      List<String> names = new ArrayList<>(List.of("panel"));
      names.addAll(names(many.panels().get(0).chart()));
      return names;
    }
    return List.of(
        chart instanceof TerritoryMap
            ? "territory"
            : chart instanceof Funnel ? "area" : chart instanceof SymbolMap ? "place" : "row");
  }

  private static void collect(Chart chart, List<Text> before, List<Datum> data) {
    if (chart instanceof Bars bars) {
      series(bars.series(), bars.categories(), before, data);
    } else if (chart instanceof Lines lines) {
      series(lines.series(), lines.periods(), before, data);
    } else if (chart instanceof Intervals rows) {
      each(rows.rows(), rows.cells(), before, data);
    } else if (chart instanceof HeatTable heat) {
      for (int i = 0; i < heat.rows().size(); i++) {
        each(heat.columns(), heat.cells().get(i), with(before, heat.rows().get(i)), data);
      }
    } else if (chart instanceof SmallMultiples many) {
      many.panels().forEach(p -> collect(p.chart(), with(before, p.title()), data));
    } else if (chart instanceof TerritoryMap map) {
      Map<String, Cell> sorted = new TreeMap<>(map.cells());
      sorted.forEach((code, cell) -> data.add(new Datum(with(before, Places.name(code)), cell)));
    } else if (chart instanceof SymbolMap map) {
      map.points().forEach(p -> data.add(new Datum(with(before, p.label()), p.cell())));
    } else if (chart instanceof Funnel funnel) {
      funnel.points().forEach(p -> data.add(new Datum(with(before, p.label()), p.cell())));
    }
  }

  private static void series(
      List<Series> series, List<Text> names, List<Text> before, List<Datum> data) {
    for (Series one : series) {
      each(names, one.cells(), series.size() > 1 ? with(before, one.name()) : before, data);
    }
  }

  private static void each(
      List<Text> names, List<Cell> cells, List<Text> before, List<Datum> data) {
    for (int i = 0; i < names.size(); i++) {
      data.add(new Datum(with(before, names.get(i)), cells.get(i)));
    }
  }

  private static List<Text> with(List<Text> before, Text next) {
    List<Text> names = new ArrayList<>(before);
    names.add(next);
    return names;
  }

  private static ChartTable table(Measure measure, List<Column> names, List<Datum> data) {
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
    for (Datum datum : data) {
      List<Entry> row = new ArrayList<>();
      datum.names().forEach(name -> row.add(Entry.of(name)));
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
