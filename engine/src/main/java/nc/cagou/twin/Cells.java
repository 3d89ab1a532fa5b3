package nc.cagou.twin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nc.cagou.Margin;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/**
 * The cells of one margin: values of some fields and how many rows have them. A hidden number is
 * drawn: from what is left of a published total where there is one, else from 1 to twice the rule
 * of the profile less one. So a twin can say no more of it than the table does.
 *
 * @param fields of the input that the margin knows
 * @param counts by the values of those fields, in their order
 */
record Cells(List<String> fields, Map<List<String>, Double> counts) {

  private static final String FLAG = "_flag";

  /**
   * @param rule fewest units that a figure of the table may rest on; 0 for open figures
   */
  static Cells of(
      Margin margin, Table table, List<String> dimensions, int rule, RandomGenerator random) {
    List<String> fields = new ArrayList<>(margin.fields().keySet());
    margin.counted().values().stream()
        .flatMap(common -> common.keySet().stream())
        .filter(f -> !margin.fields().containsKey(f))
        .distinct()
        .forEach(fields::add);
    TableRows rows = new TableRows(margin, table, dimensions);
    boolean[] kept = rows.kept("");
    Map<List<String>, Double> counts = new LinkedHashMap<>();
    for (Map.Entry<String, Map<String, String>> measure : margin.counted().entrySet()) {
      double[] numbers = numbers(rows, table, measure.getKey(), rule, random);
      for (int row = 0; row < table.rowCount(); row++) {
        if (!kept[row] || !(numbers[row] > 0)) {
          continue;
        }
        List<String> key = new ArrayList<>();
        for (String field : fields) {
          String common = measure.getValue().get(field);
          key.add(common != null ? common : rows.value(field, row));
        }
        counts.merge(key, numbers[row], Double::sum);
      }
    }
    return new Cells(fields, counts);
  }

  private static double[] numbers(
      TableRows rows, Table table, String measure, int rule, RandomGenerator random) {
    NumericColumn<?> column = (NumericColumn<?>) table.column(measure);
    boolean flagged = table.containsColumn(measure + FLAG);
    double[] numbers = new double[table.rowCount()];
    boolean[] hidden = new boolean[numbers.length];
    int most = Math.max(1, 2 * rule - 1);
    for (int row = 0; row < numbers.length; row++) {
      numbers[row] = column.isMissing(row) ? 0 : column.getDouble(row);
      hidden[row] = flagged && TableRows.text(table.column(measure + FLAG), row).equals("s");
      if (hidden[row]) {
        numbers[row] = 1 + random.nextInt(most);
      }
    }
    rows.whole(column, hidden, numbers);
    return numbers;
  }

  double sum() {
    return counts.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
