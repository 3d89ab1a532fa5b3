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
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;

/**
 * What numbers of employees alone can say: the rate of unemployment, its last value and the one of
 * a year before. Empty without a known rate.
 */
final class Unemployment {

  private final View view;
  private final Map<String, Double> rates = new java.util.LinkedHashMap<>();
  private boolean vacancies;

  Unemployment(View view) {
    this.view = view;
    if (view.tables().has("beveridge")) {
      for (Row row : view.tables().get("beveridge")) {
        double rate = Cells.number(row, "unemployment_rate");
        if (Double.isFinite(rate)) {
          rates.put(row.getString("period"), rate);
        }
        vacancies |= Double.isFinite(Cells.number(row, "vacancy_rate"));
      }
    }
  }

  boolean isKnown() {
    return !rates.isEmpty();
  }

  /** The last rate, against that of a year before where it is known. */
  Text headline() {
    return view.say("headline.unemployment", words());
  }

  Text lead() {
    return view.say("lead.unemployment", words());
  }

  private Map<String, Object> words() {
    List<String> periods = List.copyOf(rates.keySet());
    String last = periods.get(periods.size() - 1);
    int year = Integer.parseInt(last.substring(0, 4));
    String earlier = (year - 1) + last.substring(4);
    Double before = rates.get(earlier);
    double now = rates.get(last);
    Map<String, Object> words = new HashMap<>();
    words.put("when", when(last));
    words.put("u", Numbers.percent(now, 1));
    words.put("before", before == null ? Text.EMPTY : Numbers.percent(before, 1));
    words.put("way", before == null ? "none" : way(now, before));
    return words;
  }

  /** Compared as they are shown, with one decimal. */
  private static String way(double now, double before) {
    long gap = Math.round(now * 1000) - Math.round(before * 1000);
    return gap > 0 ? "up" : gap < 0 ? "down" : "same";
  }

  /** "au 4e trimestre 2025", "en mai 2025", "en 2025". */
  static Text when(String period) {
    String year = period.substring(0, 4);
    boolean quarter = period.matches("\\d{4}-[QT][1-4]");
    boolean month = period.matches("\\d{4}-\\d{2}");
    Map<String, Object> words = new HashMap<>();
    words.put("kind", quarter ? "quarter" : month ? "month" : "year");
    words.put("year", year);
    words.put("quarter", quarter ? Character.getNumericValue(period.charAt(6)) : 0);
    words.put("month", month ? month(period) : Text.EMPTY);
    return Employment.WORDS.get("when.period", words);
  }

  private static Text month(String period) {
    Text day = Numbers.date(java.time.LocalDate.parse(period + "-02"));
    return new Text(day.fr().substring(2), day.en().substring(2));
  }

  /** The rate over time, where no rate of vacancies stands beside it. */
  Optional<Figure> figure() {
    if (vacancies || rates.size() < 2) {
      return Optional.empty();
    }
    List<Text> periods = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    rates.forEach(
        (period, rate) -> {
          periods.add(Text.same(period));
          cells.add(Cell.of(100 * rate));
        });
    Map<String, Object> words = words();
    words.put("first", periods.get(0));
    words.put("last", periods.get(periods.size() - 1));
    return Optional.of(
        new Figure(
            "unemployment",
            view.say("headline.unemployment", words),
            view.say("unemployment.subtitle", words),
            new Lines(
                new Measure(view.say("measure.rate"), Text.same("%"), 1),
                periods,
                List.of(new Series(view.say("line.unemployment"), cells))),
            view.say("unemployment.reading", words),
            view.say("scope.whole"),
            view.say("unemployment.note"),
            view.source(),
            "beveridge"));
  }
}
