package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Intervals;
import nc.cagou.chart.Lines;
import nc.cagou.method.Interval;
import nc.cagou.method.PoissonInterval;
import nc.cagou.method.WilsonInterval;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;

/** "Combien ?": the toll by year, its severity, and how grave accidents are from place to place. */
final class HowMany {

  /** Rows that an interval plot can hold. */
  private static final int MOST_ROWS = 15;

  private final View view;

  HowMany(View view) {
    this.view = view;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (view.hasPersons()) {
      yearly("killed").ifPresent(figures::add);
      yearly("hospitalised").ifPresent(figures::add);
    } else {
      yearly("accidents").ifPresent(figures::add);
    }
    severity().ifPresent(figures::add);
    gravity().ifPresent(figures::add);
    return figures;
  }

  private Optional<Figure> yearly(String measure) {
    List<Integer> years = view.years();
    if (years.size() < 2) {
      return Optional.empty();
    }
    int from = years.get(0);
    int to = years.get(years.size() - 1);
    List<Cell> cells = new ArrayList<>();
    for (int year : years) {
      long count = view.counts(view.territory(), year).get(measure);
      Interval limits = PoissonInterval.of(count);
      cells.add(Cell.of(count, limits.lower(), limits.upper()));
    }
    long before = view.counts(view.territory(), from).get(measure);
    long after = view.counts(view.territory(), to).get(measure);
    Interval limits = PoissonInterval.of(after);
    Map<String, Object> words = new HashMap<>();
    words.put("before", Numbers.whole(before));
    words.put("after", Numbers.whole(after));
    words.put("from", "" + from);
    words.put("to", "" + to);
    words.put("n", after);
    words.put("lower", Telling.limit(limits.lower()));
    words.put("upper", Telling.limit(limits.upper()));
    words.put("period", Phrases.period(years));
    words.put("when", Phrases.when(years));
    String verdict =
        view.change(measure, from, to).map(r -> r.getString("verdict")).orElse("chance");
    Lines chart =
        new Lines(
            new Measure(view.say("measure." + measure), Text.EMPTY, 0),
            years.stream().map(y -> Text.same("" + y)).toList(),
            List.of(new Series(Text.EMPTY, cells)));
    return Optional.of(
        view.figure(
            measure,
            view.say("yearly." + measure + "." + verdict, words),
            view.say("yearly." + measure + ".subtitle", words),
            chart,
            view.say("yearly." + measure + ".reading", words),
            view.say(measure.equals("accidents") ? "scope.accidents" : "scope.persons", words),
            view.say("note.poisson"),
            "summary"));
  }

  private Optional<Figure> severity() {
    Counts all = view.spanned(view.territory());
    if (all.involved() == 0) {
      return Optional.empty();
    }
    List<Integer> years =
        view.span().isEmpty() ? java.util.Arrays.asList((Integer) null) : view.span();
    List<Text> categories = new ArrayList<>();
    List<List<Cell>> cells = new ArrayList<>();
    Counts.PERSONS.forEach(p -> cells.add(new ArrayList<>()));
    for (Integer year : years) {
      Counts own = view.counts(view.territory(), year);
      categories.add(year == null ? Phrases.period(List.of()) : Text.same("" + year));
      for (int i = 0; i < cells.size(); i++) {
        long part = own.get(Counts.PERSONS.get(i));
        cells
            .get(i)
            .add(own.involved() == 0 ? Cell.absent("so") : Cell.of(100.0 * part / own.involved()));
      }
    }
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      series.add(new Series(view.say("severity." + Counts.PERSONS.get(i)), cells.get(i)));
    }
    Map<String, Object> words = new HashMap<>();
    words.put("killed", all.killed());
    words.put("involved", all.involved());
    words.put("share", share(all.killed(), all.involved()));
    words.put("killedShare", share(all.killed(), all.involved()));
    words.put("hospitalisedShare", share(all.hospitalised(), all.involved()));
    return Optional.of(
        view.figure(
            "severity",
            view.say("severity.headline", words),
            view.say("severity.subtitle"),
            new Bars(percent("measure.persons"), categories, series, false, true),
            view.say("severity.reading", words),
            view.say("scope.persons"),
            view.say("severity.note"),
            "summary"));
  }

  private Measure percent(String key) {
    return new Measure(view.say(key), Text.same("%"), 1);
  }

  static Text share(long part, long whole) {
    return Numbers.percent((double) part / whole, 1);
  }

  private record Part(String code, Counts counts, Interval limits) {
    double share() {
      return 100.0 * counts.fatal() / counts.accidents();
    }
  }

  private Optional<Figure> gravity() {
    Counts whole = view.spanned(view.territory());
    List<Part> parts =
        parts().stream()
            .map(code -> new Part(code, view.spanned(code), Interval.UNDEFINED))
            .filter(p -> p.counts().accidents() > 0)
            .map(
                p ->
                    new Part(
                        p.code(),
                        p.counts(),
                        WilsonInterval.of(p.counts().fatal(), p.counts().accidents()).times(100)))
            .sorted(
                Comparator.comparingDouble((Part p) -> p.limits().lower())
                    .thenComparingDouble(Part::share)
                    .reversed()
                    .thenComparing(Part::code))
            .toList();
    if (!view.hasPersons() || parts.size() < 2) {
      return Optional.empty();
    }
    List<Part> shown = parts.stream().limit(MOST_ROWS).toList();
    double reference = 100.0 * whole.fatal() / whole.accidents();
    Part first = shown.get(0);
    Map<String, Object> words = new HashMap<>();
    words.put("name", Phrases.name(first.code()));
    words.put("n", (long) shown.size());
    words.put("fatal", first.counts().fatal());
    words.put("accidents", first.counts().accidents());
    words.put("share", Numbers.percent(first.share() / 100, 1));
    words.put("lower", Numbers.percent(first.limits().lower() / 100, 1));
    words.put("upper", Numbers.percent(first.limits().upper() / 100, 1));
    words.put("reference", Numbers.percent(reference / 100, 1));
    boolean above = first.limits().lower() > reference;
    Intervals chart =
        new Intervals(
            percent("measure.fatal_share"),
            shown.stream().map(p -> Phrases.name(p.code())).toList(),
            shown.stream()
                .map(p -> Cell.of(p.share(), p.limits().lower(), p.limits().upper()))
                .toList(),
            reference,
            view.say("gravity.reference"));
    return Optional.of(
        view.figure(
            "gravity",
            above
                ? Wording.fitting(
                    List.of(
                        view.say("gravity.headline.above", words),
                        view.say("gravity.headline.above_short", words)))
                : view.say("gravity.headline.even", words),
            view.say("gravity.subtitle"),
            chart,
            view.say("gravity.reading", words),
            view.say("scope.accidents"),
            view.say(parts.size() > shown.size() ? "gravity.note_cut" : "gravity.note", words),
            "summary"));
  }

  /** The territories one level below: provinces, communes of a province, departments of a group. */
  private List<String> parts() {
    String code = view.territory();
    Territory.Kind kind = Territories.byCode(code).map(Territory::kind).orElse(null);
    if (kind == Territory.Kind.TERRITORY) {
      return Territories.provinces().stream().map(Territory::code).toList();
    }
    if (kind == Territory.Kind.PROVINCE) {
      return Focus.communesOf(code);
    }
    if (kind != Territory.Kind.GROUP) {
      return List.of();
    }
    return view.territories().stream()
        .filter(
            t ->
                code.equals("FR")
                    ? Territories.groupOf(t).isPresent()
                    : Territories.groupOf(t).equals(Optional.of(code)))
        .toList();
  }
}
