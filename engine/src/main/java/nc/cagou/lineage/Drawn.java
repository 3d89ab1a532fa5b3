package nc.cagou.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nc.cagou.TableSpec;
import nc.cagou.chart.Chart;
import nc.cagou.chart.paint.ChartTable;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/**
 * Which columns of its table a chart draws, found by its values: a column is drawn when every value
 * of a series of numbers stands in it (as it is, or as a percentage of it). Where no column holds
 * them, the chart is computed from the measures together, and all of them are named.
 */
final class Drawn {

  private static final double[] SCALES = {1, 100, 0.01};

  /** Values written with a few decimals are those of the table all the same. */
  private static final double NEAR = 1e-6;

  private Drawn() {}

  /** Names of columns, in the order of the table. */
  static List<String> columns(Chart chart, TableSpec spec, Table table) {
    List<TableSpec.Column> measures =
        spec.columns().stream()
            .filter(c -> c.role() == TableSpec.Role.MEASURE && table.containsColumn(c.name()))
            .toList();
    ChartTable values = ChartTable.of(chart);
    List<TableSpec.Column> drawn = new ArrayList<>();
    for (int i = 0; i < values.columns().size(); i++) {
      if (values.columns().get(i).number()) {
        drawn.addAll(holding(values, i, measures, table));
      }
    }
    List<TableSpec.Column> named = drawn.isEmpty() ? measures : drawn;
    return measures.stream().filter(named::contains).map(TableSpec.Column::name).toList();
  }

  private static List<TableSpec.Column> holding(
      ChartTable values, int column, List<TableSpec.Column> measures, Table table) {
    double[] wanted =
        values.rows().stream()
            .map(row -> number(row.get(column).raw()))
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .distinct()
            .toArray();
    if (wanted.length == 0) {
      return List.of();
    }
    List<TableSpec.Column> holding =
        measures.stream().filter(m -> holds(table, m.name(), wanted)).toList();
    String title = values.columns().get(column).title().fr();
    List<TableSpec.Column> same =
        holding.stream().filter(m -> title.startsWith(m.title().fr())).toList();
    return same.isEmpty() ? holding : same;
  }

  private static boolean holds(Table table, String name, double[] wanted) {
    if (!(table.column(name) instanceof NumericColumn<?> numbers)) {
      return false;
    }
    double[] sorted =
        Arrays.stream(numbers.asDoubleArray()).filter(Double::isFinite).sorted().toArray();
    for (double scale : SCALES) {
      if (Arrays.stream(wanted).allMatch(w -> near(sorted, w / scale))) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(double[] sorted, double value) {
    int at = Arrays.binarySearch(sorted, value);
    if (at >= 0) {
      return true;
    }
    int after = -at - 1;
    return after < sorted.length && near(sorted[after], value)
        || after > 0 && near(sorted[after - 1], value);
  }

  /** Whether a value that is shown is that of a cell, or a percentage of it. */
  static boolean same(double shown, double cell) {
    return Arrays.stream(SCALES).anyMatch(scale -> near(shown, cell * scale));
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= NEAR * Math.max(1, Math.abs(b));
  }

  private static Double number(String raw) {
    try {
      return raw.isEmpty() ? null : Double.valueOf(raw);
    } catch (NumberFormatException e) {
      return null; // a symbol: hidden, not available
    }
  }
}
