package nc.cagou.chart.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Funnel;
import nc.cagou.chart.HeatTable;
import nc.cagou.chart.Intervals;
import nc.cagou.chart.Lines;
import nc.cagou.chart.SmallMultiples;
import nc.cagou.chart.SymbolMap;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;

/**
 * A chart as a list of data, each with the names that lead to it, from the widest to the finest.
 */
final class Data {

  /**
   * @param names group before series before category
   */
  record Datum(List<Text> names, Cell cell) {

    String name(Lang lang) {
      return String.join(
          ", ", names.stream().map(n -> n.in(lang)).filter(n -> !n.isEmpty()).toList());
    }
  }

  private Data() {}

  static List<Datum> of(Chart chart) {
    List<Datum> data = new ArrayList<>();
    collect(chart, List.of(), data);
    return data;
  }

  /** What the names of a datum are, as many as it has: "series", "period". */
  static List<String> keys(Chart chart) {
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
      List<String> keys = new ArrayList<>(List.of("panel"));
      boolean several = many.panels().stream().anyMatch(p -> keys(p.chart()).size() > 1);
      many.panels().stream()
          .map(p -> keys(p.chart()))
          .filter(k -> k.size() > 1 == several)
          .findFirst()
          .ifPresent(keys::addAll);
      return keys;
    }
    if (chart instanceof SymbolMap) {
      return List.of("place");
    }
    return List.of(chart instanceof Intervals ? "row" : "territory");
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
}
