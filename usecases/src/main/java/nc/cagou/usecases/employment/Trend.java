package nc.cagou.usecases.employment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;

/**
 * The change of a monthly series over a year, from the table {@code evolution}.
 *
 * @param verdict {@code increase}, {@code decrease}, {@code chance}, or {@code hidden}
 */
record Trend(
    String series,
    String to,
    double before,
    double after,
    double change,
    double lower,
    double upper,
    String verdict) {

  private static final Map<String, Integer> ORDER = Map.of("registrations", 0, "offers", 2);

  /** Registrations first, then the series of the files, advertisements last. */
  static List<Trend> all(View view) {
    List<Trend> trends = new ArrayList<>();
    view.tables()
        .find("evolution")
        .ifPresent(
            table -> {
              for (Row row : table) {
                trends.add(of(row));
              }
            });
    trends.sort(Comparator.comparingInt(t -> ORDER.getOrDefault(t.series(), 1)));
    return trends;
  }

  private static Trend of(Row row) {
    String verdict = Cells.text(row, "verdict");
    return new Trend(
        row.getString("series"),
        row.getString("to"),
        Cells.number(row, "before"),
        Cells.number(row, "after"),
        Cells.number(row, "change"),
        Cells.number(row, "lower"),
        Cells.number(row, "upper"),
        verdict == null ? "hidden" : verdict);
  }

  /** Decimals that such numbers need: none from a hundred on. */
  int decimals() {
    return decimals(Double.isFinite(after) ? after : 100);
  }

  static int decimals(double size) {
    return Math.abs(size) >= 100 ? 0 : Math.abs(size) >= 10 ? 1 : 2;
  }

  Map<String, Object> words() {
    Map<String, Object> words = new HashMap<>();
    words.put("series", Phrases.series(series));
    words.put("before", Numbers.decimal(before, decimals()));
    words.put("after", Numbers.decimal(after, decimals()));
    words.put("change", signed(change));
    words.put("lower", signed(lower));
    words.put("upper", signed(upper));
    words.put("month", month(to));
    words.put("direction", change == 0 ? "flat" : change > 0 ? "up" : "down");
    return words;
  }

  private Text signed(double value) {
    Text written = Numbers.decimal(value, decimals());
    return value > 0 ? new Text("+" + written.fr(), "+" + written.en()) : written;
  }

  /** {@code 2025-12} as "décembre 2025". */
  static Text month(String yearMonth) {
    YearMonth month = YearMonth.parse(yearMonth);
    return new Text(
        month.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.FRENCH)
            + " "
            + month.getYear(),
        month.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH)
            + " "
            + month.getYear());
  }
}
