package nc.cagou.usecases.employment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Lines;
import nc.cagou.method.labour.Beveridge;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;

/** "Offres et demandeurs se rencontrent-ils ?": mismatch by year, Beveridge rates by period. */
final class MatchFigures {

  private static final double Z = 1.959963984540054;

  /** Periods that a slope can be told from. */
  private static final int FEWEST = 8;

  /** Periods shown, the last ones; the slope is that of all. */
  private static final int PERIODS = 16;

  private final View view;

  MatchFigures(View view) {
    this.view = view;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (view.territory().startsWith("988") || !view.hasLines()) {
      mismatch().ifPresent(figures::add);
      beveridge().ifPresent(figures::add);
      new Unemployment(view).figure().ifPresent(figures::add);
    }
    return figures;
  }

  /** The row of the mismatch index by occupation in a year. */
  static Optional<Row> mismatch(View view, String period) {
    if (view.tables().find("mismatch").isEmpty()) {
      return Optional.empty();
    }
    for (Row row : view.tables().get("mismatch")) {
      if (row.getString("period").equals(period)
          && row.getString("dimension").equals("occupation")) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private Optional<Figure> mismatch() {
    List<Text> periods = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    Row last = null;
    for (String period : view.periods()) {
      Optional<Row> row = mismatch(view, period);
      if (row.isPresent() && !row.get().isMissing("index")) {
        periods.add(Text.same(period));
        cells.add(
            Cell.of(
                100 * Cells.number(row.get(), "index"),
                100 * Cells.number(row.get(), "lower"),
                100 * Cells.number(row.get(), "upper")));
        last = mismatch(view, period).orElseThrow();
      }
    }
    if (periods.size() < 2) {
      return Optional.empty();
    }
    Row own = mismatch(view, view.period()).filter(r -> !r.isMissing("index")).orElse(last);
    Map<String, Object> words = new HashMap<>();
    words.put("year", own.getString("period"));
    words.put("index", Numbers.percent(Cells.number(own, "index"), 1));
    words.put("moves", Numbers.whole(Cells.number(own, "moves")));
    words.put("categories", Math.round(Cells.number(own, "categories")));
    words.put("from", periods.get(0));
    words.put("to", periods.get(periods.size() - 1));
    return Optional.of(
        new Figure(
                "mismatch",
                view.say("mismatch.headline", words),
                view.say("mismatch.subtitle", words),
                new Lines(
                    new Measure(view.say("measure.mismatch"), Text.same("%"), 1),
                    periods,
                    List.of(new Series(Text.EMPTY, cells))),
                view.say("mismatch.reading", words),
                view.say("scope.whole"),
                view.say("mismatch.note", words),
                view.source(),
                "mismatch")
            .by("mismatch_index"));
  }

  private Optional<Figure> beveridge() {
    List<Text> periods = new ArrayList<>();
    List<Cell> unemployment = new ArrayList<>();
    List<Cell> vacancies = new ArrayList<>();
    if (view.tables().find("beveridge").isEmpty()) {
      return Optional.empty();
    }
    int from = Math.max(0, view.tables().get("beveridge").rowCount() - PERIODS);
    List<Double> u = new ArrayList<>();
    List<Double> v = new ArrayList<>();
    String last = "";
    for (Row row : view.tables().get("beveridge")) {
      double a = Cells.number(row, "unemployment_rate");
      double b = Cells.number(row, "vacancy_rate");
      last = row.getString("period");
      periods.add(Text.same(last));
      unemployment.add(Double.isFinite(a) ? Cell.of(100 * a) : Cell.absent("nd"));
      vacancies.add(Double.isFinite(b) ? Cell.of(100 * b) : Cell.absent("nd"));
      if (a > 0 && b > 0) {
        u.add(a);
        v.add(b);
      }
    }
    if (periods.size() < 2 || u.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> words = new HashMap<>();
    words.put("last", last);
    words.put("first", periods.get(from));
    words.put("u", Numbers.percent(u.get(u.size() - 1), 1));
    words.put("v", Numbers.percent(v.get(v.size() - 1), 1));
    String key = slope(u, v, words);
    return Optional.of(
        new Figure(
                "beveridge",
                view.say("beveridge.headline." + key, words),
                view.say("beveridge.subtitle", words),
                new Lines(
                    new Measure(view.say("measure.rate"), Text.same("%"), 1),
                    periods.subList(from, periods.size()),
                    List.of(
                        new Series(
                            view.say("line.unemployment"),
                            unemployment.subList(from, periods.size())),
                        new Series(
                            view.say("line.vacancies"), vacancies.subList(from, periods.size())))),
                view.say("beveridge.reading", words),
                view.say("scope.whole"),
                view.say("beveridge.note." + key, words),
                view.source(),
                "beveridge")
            .by("beveridge_curve"));
  }

  /** {@code down}, {@code up}, {@code chance}, or {@code short} when too few periods are known. */
  private static String slope(List<Double> u, List<Double> v, Map<String, Object> words) {
    boolean varies = u.stream().distinct().count() > 2 && v.stream().distinct().count() > 2;
    if (u.size() < FEWEST || !varies) {
      return "short";
    }
    var fit =
        Beveridge.fit(
            u.stream().mapToDouble(x -> x).toArray(), v.stream().mapToDouble(x -> x).toArray());
    double slope = fit.coefficients()[1];
    double error = fit.neweyWest(4)[1];
    words.put("slope", Numbers.decimal(slope, 2));
    words.put("lower", Numbers.decimal(slope - Z * error, 2));
    words.put("upper", Numbers.decimal(slope + Z * error, 2));
    if (Math.abs(slope) <= Z * error) {
      return "chance";
    }
    return slope < 0 ? "down" : "up";
  }
}
