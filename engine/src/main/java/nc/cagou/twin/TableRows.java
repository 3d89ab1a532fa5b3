package nc.cagou.twin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Margin;
import nc.cagou.territory.Territories;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The rows of a published table that a margin looks at: along a dimension that it knows the finest
 * ones, so that nothing counts twice; along one that it does not know the total where there is one.
 *
 * @param dimensions of the table
 */
record TableRows(Margin margin, Table table, List<String> dimensions) {

  private static final String TOTAL = "total";
  private static final String COMMUNE = "98[78]\\d\\d";
  private static final String PROVINCE = "988-[NSI]";
  private static final String DEPARTMENT = "\\d\\d|2[AB]|9[78]\\d";
  private static final String GROUP = "FR(-.*)?";

  /** The value of a field in a row, as the file writes it; empty when it is missing. */
  String value(String field, int row) {
    String column = margin.fields().get(field);
    String text = column == null ? "" : text(table.column(column), row);
    return margin.codes().getOrDefault(field, Map.of()).getOrDefault(text, text);
  }

  static String text(Column<?> column, int row) {
    if (column.isMissing(row)) {
      return "";
    }
    if (column instanceof NumericColumn<?> numbers) {
      double number = numbers.getDouble(row);
      return number == Math.rint(number) && Math.abs(number) < 1e15
          ? Long.toString((long) number)
          : Double.toString(number);
    }
    return column.getString(row);
  }

  /**
   * @param but a dimension that is not looked at; empty for none
   */
  boolean[] kept(String but) {
    boolean[] kept = new boolean[table.rowCount()];
    java.util.Arrays.fill(kept, true);
    for (String dimension : dimensions) {
      if (dimension.equals(but) || !table.containsColumn(dimension)) {
        continue;
      }
      Column<?> column = table.column(dimension);
      Set<String> values = new HashSet<>();
      for (int row = 0; row < kept.length; row++) {
        values.add(text(column, row));
      }
      boolean known = margin.fields().containsValue(dimension);
      String top = top(values);
      for (int row = 0; row < kept.length; row++) {
        String value = text(column, row);
        kept[row] &= known ? !sums(value, values) : top == null || value.equals(top);
      }
    }
    return kept;
  }

  /** The value that sums all others up; null when there is none. */
  private static String top(Set<String> values) {
    if (values.contains(TOTAL)) {
      return TOTAL;
    }
    boolean provinces = values.stream().anyMatch(v -> v.matches(PROVINCE + "|" + COMMUNE));
    return values.contains(Territories.WHOLE) && provinces ? Territories.WHOLE : null;
  }

  /** Whether a value sums up others that are there. */
  private static boolean sums(String value, Set<String> values) {
    if (value.equals(TOTAL)) {
      return true;
    }
    boolean communes = values.stream().anyMatch(v -> v.matches(COMMUNE));
    boolean provinces = values.stream().anyMatch(v -> v.matches(PROVINCE));
    boolean departments =
        values.stream().anyMatch(v -> v.matches(DEPARTMENT) && !v.equals(Territories.WHOLE));
    return value.equals(Territories.WHOLE) && (communes || provinces)
        || value.matches(PROVINCE) && communes
        || value.matches(GROUP) && (departments || communes || provinces);
  }

  /**
   * Scales hidden numbers to what a published total leaves for them, along the first dimension of
   * the margin that has one.
   */
  void whole(NumericColumn<?> column, boolean[] hidden, double[] numbers) {
    for (String over : margin.fields().values()) {
      boolean[] kept = kept("");
      boolean[] with = kept(over);
      Map<List<String>, double[]> sums = new HashMap<>();
      boolean published = false;
      for (int row = 0; row < numbers.length; row++) {
        double[] sum = sums.computeIfAbsent(rest(over, row), k -> new double[] {Double.NaN, 0, 0});
        String value = text(table.column(over), row);
        boolean total = value.equals(TOTAL) || value.equals(Territories.WHOLE);
        if (kept[row]) {
          sum[hidden[row] ? 2 : 1] += numbers[row];
        } else if (with[row] && total && !column.isMissing(row)) {
          sum[0] = column.getDouble(row);
          published = true;
        }
      }
      if (!published) {
        continue;
      }
      for (int row = 0; row < numbers.length; row++) {
        double[] sum = sums.get(rest(over, row));
        if (hidden[row] && kept[row] && !Double.isNaN(sum[0]) && sum[2] > 0) {
          numbers[row] *= Math.max(0, sum[0] - sum[1]) / sum[2];
        }
      }
      return;
    }
  }

  /** The other dimensions of the margin in a row. */
  private List<String> rest(String over, int row) {
    return margin.fields().values().stream()
        .filter(d -> !d.equals(over) && dimensions.contains(d))
        .map(d -> text(table.column(d), row))
        .toList();
  }
}
