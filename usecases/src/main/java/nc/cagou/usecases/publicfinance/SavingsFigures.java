package nc.cagou.usecases.publicfinance;

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
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** "Qui peut encore investir ?": savings and debt of one collectivity. */
final class SavingsFigures {

  private static final double MILLION = 1e6;

  /** Changes below this share are called stable. */
  private static final double STILL = 0.01;

  private final View view;

  SavingsFigures(View view) {
    this.view = view;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (view.focus().isEmpty() || view.year() == null) {
      return figures;
    }
    against("savings_deciles", Ratio.SAVINGS_RATE).ifPresent(figures::add);
    against("debt_deciles", Ratio.R11).ifPresent(figures::add);
    evolution().ifPresent(figures::add);
    return figures;
  }

  /** One collectivity against the nine deciles of its stratum. */
  private Optional<Figure> against(String name, Ratio ratio) {
    if (view.own() == null) {
      return Optional.empty();
    }
    Optional<Row> row = view.ratio(view.own(), ratio);
    if (row.isEmpty() || row.get().isMissing("value") || row.get().isMissing("stratum")) {
      return Optional.empty();
    }
    String stratum = row.get().getString("stratum");
    List<Double> bounds = view.bounds(stratum, ratio);
    if (bounds.isEmpty() || row.get().isMissing("decile")) {
      return Optional.empty();
    }
    double value = Budgets.number(row.get(), "value");
    int decile = (int) Budgets.number(row.get(), "decile");
    List<Text> marks = new ArrayList<>();
    List<Cell> group = new ArrayList<>();
    List<Cell> own = new ArrayList<>();
    for (int i = 0; i < bounds.size(); i++) {
      marks.add(Text.same("D" + (i + 1)));
      group.add(Cell.of(bounds.get(i)));
      own.add(Cell.of(value));
    }
    Map<String, Object> words = new HashMap<>();
    words.put("value", View.percent(value, 1));
    words.put("decile", decile);
    words.put("first", View.percent(bounds.get(0), 1));
    words.put("median", View.percent(bounds.get(4), 1));
    words.put("last", View.percent(bounds.get(8), 1));
    words.put("stratum", stratum(stratum));
    words.put("gap", value > bounds.get(4) ? "above" : value < bounds.get(4) ? "below" : "same");
    Text measure = view.say("ratio." + ratio.code());
    return Optional.of(
        view.figure(
                name,
                Wording.fitting(
                    view.say(name + ".headline", words), view.say(name + ".headline.short", words)),
                new Lines(
                    new Measure(measure, Text.same("%"), 1),
                    marks,
                    List.of(
                        new Series(view.say("series.stratum"), group),
                        new Series(Text.same(view.name(view.own())), own))),
                words,
                "deciles")
            .by("strata_deciles", "legal_ratios"));
  }

  /** Words for a stratum: "3 500 à 9 999 habitants". */
  private Text stratum(String code) {
    if (code.equals(Strata.ALL)) {
      return view.say("stratum.all");
    }
    if (code.endsWith("+")) {
      int least = Integer.parseInt(code.substring(0, code.length() - 1));
      return view.say("stratum.open", Map.of("least", Numbers.whole(least)));
    }
    String[] ends = code.split("-");
    Map<String, Object> words = new HashMap<>();
    words.put("least", Numbers.whole(Integer.parseInt(ends[0])));
    words.put("most", Numbers.whole(Integer.parseInt(ends[1])));
    return view.say("stratum.closed", words);
  }

  /** Gross and net savings of one collectivity over the years. */
  private Optional<Figure> evolution() {
    if (view.own() == null) {
      return Optional.empty();
    }
    List<Integer> years = view.focus().years(view.own());
    List<Text> periods = new ArrayList<>();
    List<Cell> gross = new ArrayList<>();
    List<Cell> net = new ArrayList<>();
    int known = 0;
    for (int year : years) {
      Budget b = view.focus().of(view.own(), year).orElseThrow();
      periods.add(Text.same("" + year));
      gross.add(cell(b.amount(Aggregates.GROSS)));
      net.add(cell(b.amount(Aggregates.NET)));
      known += b.cents(Aggregates.GROSS).isPresent() ? 1 : 0;
    }
    if (known < 2) {
      return Optional.empty();
    }
    double from = first(gross);
    double to = last(gross);
    Map<String, Object> words = new HashMap<>();
    words.put("from", "" + years.get(0));
    words.put("to", "" + years.get(years.size() - 1));
    words.put("before", view.currency().millions(from * MILLION));
    words.put("after", view.currency().millions(to * MILLION));
    boolean still = Math.abs(to - from) < STILL * Math.abs(from);
    words.put("way", still ? "same" : to > from ? "up" : "down");
    words.put("unit", unit());
    return Optional.of(
        view.figure(
                "evolution",
                Wording.fitting(
                    view.say("evolution.headline", words),
                    view.say("evolution.headline.short", words)),
                new Lines(
                    new Measure(view.say("measure.savings"), unit(), 1),
                    periods,
                    List.of(
                        new Series(view.say("series.gross"), gross),
                        new Series(view.say("series.net"), net))),
                words,
                "aggregates")
            .by("savings"));
  }

  private Text unit() {
    return view.say("unit.millions");
  }

  private static Cell cell(double amount) {
    return Double.isNaN(amount) ? Cell.absent("nd") : Cell.of(amount / MILLION);
  }

  private static double first(List<Cell> cells) {
    return cells.stream().filter(c -> c.value() != null).findFirst().orElseThrow().value();
  }

  private static double last(List<Cell> cells) {
    return cells.stream().filter(c -> c.value() != null).reduce((a, b) -> b).orElseThrow().value();
  }
}
