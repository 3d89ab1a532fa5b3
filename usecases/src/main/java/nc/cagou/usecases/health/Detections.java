package nc.cagou.usecases.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.spark.Groups;
import nc.cagou.usecases.Sheet;
import org.apache.spark.sql.SparkSession;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * {@code detections}: every week of every series with what was to be expected of it, as the
 * reduction hands them over. Weeks that were not published have a row without a count.
 */
final class Detections {

  /** A series and what was made of it. */
  record Judged(WeekSeries series, Detection detection) {}

  private Detections() {}

  /** What is made of the counts of each series, as Spark tasks where there is much work. */
  static List<Detection> made(
      SparkSession session, List<double[]> series, Detection.Choices choices) {
    return Groups.each(
        session,
        series,
        counts -> Detection.work(counts, choices),
        counts -> Detection.of(counts, choices));
  }

  /** The table of series and what was made of each, in the same order. */
  static Table table(List<WeekSeries> all, List<Detection> detections) {
    Sheet sheet =
        new Sheet("detections")
            .text("disease", "territory", "basis", "week")
            .day("week_start")
            .number("observed", "expected", "bound")
            .text("method");
    for (int i = 0; i < all.size(); i++) {
      WeekSeries series = all.get(i);
      Detection made = detections.get(i);
      for (int week = 0; week < series.counts().length; week++) {
        sheet.row(
            series.disease(),
            series.territory(),
            series.basis(),
            series.labels().get(week),
            series.starts().get(week),
            series.counts()[week],
            made.expected()[week],
            made.bound()[week],
            made.method()[week]);
      }
    }
    return sheet.table();
  }

  /** Back from the table, in the order it was written. */
  static List<Judged> of(Table table) {
    List<Judged> all = new ArrayList<>();
    for (int from = 0; from < table.rowCount(); ) {
      int to = from + 1;
      while (to < table.rowCount() && isSame(table, from, to)) {
        to++;
      }
      all.add(judged(table, from, to));
      from = to;
    }
    return all;
  }

  private static boolean isSame(Table table, int a, int b) {
    return table.stringColumn("disease").get(a).equals(table.stringColumn("disease").get(b))
        && table.stringColumn("territory").get(a).equals(table.stringColumn("territory").get(b));
  }

  private static Judged judged(Table table, int from, int to) {
    List<LocalDate> starts = new ArrayList<>(to - from);
    List<String> labels = new ArrayList<>(to - from);
    double[] counts = new double[to - from];
    double[] expected = new double[to - from];
    double[] bound = new double[to - from];
    String[] method = new String[to - from];
    Row row = new Row(table);
    for (int week = 0; week < counts.length; week++) {
      row.at(from + week);
      starts.add(row.getDate("week_start"));
      labels.add(row.getString("week"));
      counts[week] = Cells.number(row, "observed");
      expected[week] = Cells.number(row, "expected");
      bound[week] = Cells.number(row, "bound");
      method[week] = Cells.text(row, "method");
    }
    row.at(from);
    WeekSeries series =
        new WeekSeries(
            row.getString("disease"),
            row.getString("territory"),
            row.getString("basis"),
            starts,
            labels,
            counts);
    return new Judged(series, new Detection(expected, bound, method));
  }
}
