package nc.cagou.usecases.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Funnel;
import nc.cagou.chart.Lines;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.method.Interval;
import nc.cagou.method.PoissonFunnel;
import nc.cagou.method.Rate;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** "Qui est touché ?": rates by commune as a map and a funnel, and by year. */
final class RateFigures {

  private static final int STEPS = 60;

  private final View view;
  private final List<Area> areas = new ArrayList<>();
  private final Area whole;

  /** A territory, all years of the disease together. */
  private record Area(
      String code,
      double cases,
      double exposure,
      int from,
      int to,
      double rate,
      Cell cell,
      Cell ratio) {

    boolean isHidden() {
      return cell.flag().equals("s");
    }
  }

  RateFigures(View view) {
    this.view = view;
    Area all = null;
    for (Row row : view.rows("rates_period")) {
      if (row.getString("disease").equals(view.disease())) {
        Area area = area(row);
        if (area.code().equals(Territories.WHOLE)) {
          all = area;
        } else if (Provinces.isCommune(area.code())) {
          areas.add(area);
        }
      }
    }
    whole = all;
  }

  private static Area area(Row row) {
    return new Area(
        row.getString("territory"),
        Cells.number(row, "cases"),
        Cells.number(row, "person_years"),
        Cells.whole(row, "from_year"),
        Cells.whole(row, "to_year"),
        Cells.number(row, "crude"),
        Cells.cell(row, "crude", "crude_lower", "crude_upper"),
        Cells.cell(row, "ratio", "ratio_lower", "ratio_upper"));
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (!areas.isEmpty() && whole != null && whole.rate() > 0) {
      figures.add(map());
      figures.add(funnel());
    }
    Spine.of(view).ifPresent(figures::add);
    yearly().ifPresent(figures::add);
    return figures;
  }

  private Measure measure() {
    return new Measure(view.say("measure.rate"), Health.WORDS.get("unit.rate"), 0);
  }

  private List<Area> seen() {
    return areas.stream().filter(a -> !Double.isNaN(a.rate())).toList();
  }

  /** The chosen commune when it may be shown, else the one that stands out most. */
  private Area worked() {
    return seen().stream()
        .filter(a -> a.code().equals(view.territory()))
        .findFirst()
        .orElseGet(
            () ->
                seen().stream()
                    .max(
                        Comparator.comparingDouble(
                            a -> a.cell().lower() == null ? 0 : a.cell().lower()))
                    .orElse(whole));
  }

  private Map<String, Object> words(Area area) {
    Map<String, Object> words = new HashMap<>();
    words.put("name", Phrases.name(area.code()));
    words.put("n", Math.round(area.cases()));
    words.put("nText", Numbers.whole(area.cases()));
    words.put("rate", Numbers.whole(area.rate()));
    words.put("lower", Numbers.whole(area.cell().lower()));
    words.put("upper", Numbers.whole(area.cell().upper()));
    words.put("reference", Numbers.whole(whole.rate()));
    words.put("when", Phrases.when(whole.from(), whole.to()));
    words.put("period", Phrases.period(whole.from(), whole.to()));
    words.put("hidden", areas.stream().filter(Area::isHidden).count());
    return words;
  }

  private Figure map() {
    Map<String, Cell> cells = new LinkedHashMap<>();
    areas.stream()
        .sorted(Comparator.comparing(Area::code))
        .forEach(a -> cells.put(a.code(), a.cell()));
    Area first = worked();
    boolean above = Provinces.isCommune(first.code()) && first.rate() > outer(first).upper();
    Map<String, Object> words = words(first);
    String key = seen().isEmpty() ? "hidden" : above ? "above" : "even";
    return new Figure(
            "rates-map",
            Wording.fitting(
                List.of(
                    view.say("map.headline." + key, words),
                    view.say("map.headline." + key + "_short", words))),
            view.say("map.subtitle", words),
            new TerritoryMap(measure(), cells),
            view.say("map.reading", words),
            view.say("rates.scope", words),
            view.say("map.note", words),
            view.source(Territories.populationSource()),
            "rates_period")
        .by("poisson_interval");
  }

  private double common() {
    return whole.rate() / Rate.HUNDRED_THOUSAND;
  }

  private Interval outer(Area area) {
    return PoissonFunnel.limits(common(), area.exposure(), 0.998).times(Rate.HUNDRED_THOUSAND);
  }

  private Figure funnel() {
    double least = areas.stream().mapToDouble(Area::exposure).min().orElse(1) * 0.8;
    double most = areas.stream().mapToDouble(Area::exposure).max().orElse(1) * 1.1;
    double[] sizes = new double[STEPS];
    for (int i = 0; i < STEPS; i++) {
      sizes[i] = least * Math.pow(most / least, i / (STEPS - 1.0));
    }
    List<Funnel.Limit> limits = new ArrayList<>();
    for (double coverage : new double[] {0.95, 0.998}) {
      double[] lower = new double[STEPS];
      double[] upper = new double[STEPS];
      for (int i = 0; i < STEPS; i++) {
        Interval at =
            PoissonFunnel.limits(common(), sizes[i], coverage).times(Rate.HUNDRED_THOUSAND);
        lower[i] = at.lower();
        upper[i] = at.upper();
      }
      limits.add(new Funnel.Limit(coverage, sizes, lower, upper));
    }
    List<Area> seen = seen();
    long outside = seen.stream().filter(a -> !outer(a).contains(a.rate())).count();
    Area shown = worked();
    Map<String, Object> words = words(shown);
    words.put("outside", outside);
    words.put("seen", seen.size());
    words.put("lower", Numbers.whole(outer(shown).lower()));
    words.put("upper", Numbers.whole(outer(shown).upper()));
    return new Figure(
            "funnel",
            view.say("funnel.headline", words),
            view.say("funnel.subtitle", words),
            new Funnel(
                measure(),
                seen.stream()
                    .map(a -> new Funnel.Point(Phrases.name(a.code()), a.exposure(), a.cell()))
                    .toList(),
                whole.rate(),
                limits,
                view.say("funnel.size")),
            view.say("funnel.reading", words),
            view.say("rates.scope", words),
            view.say("funnel.note", words),
            view.source(Territories.populationSource()),
            "rates_period")
        .by("poisson_funnel");
  }

  private Optional<Figure> yearly() {
    String place = view.territory();
    if (allHidden(place)) {
      place = Provinces.of(place).filter(p -> !allHidden(p)).orElse(Territories.WHOLE);
    }
    if (view.years().size() < 2 || allHidden(place)) {
      return Optional.empty();
    }
    List<Cell> crude = new ArrayList<>();
    List<Cell> standardised = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < view.years().size(); i++) {
      Row row = view.rate(place, view.years().get(i)).orElse(null);
      boolean own = row != null && "standardised".equals(Cells.text(row, "limits_of"));
      crude.add(
          row == null ? Cell.absent("nd") : Cells.cell(row, "crude", "crude_lower", "crude_upper"));
      standardised.add(
          row == null
              ? Cell.absent("nd")
              : own
                  ? Cells.cell(row, "standardised", "lower", "upper")
                  : Cells.cell(row, "standardised"));
      last = crude.get(i).value() == null ? last : i;
    }
    boolean ages = standardised.stream().anyMatch(c -> c.value() != null);
    Cell at = crude.get(last);
    Map<String, Object> words = new HashMap<>();
    words.put("year", "" + view.years().get(last));
    words.put("in", Phrases.in(place));
    words.put("place", Phrases.name(place));
    words.put("rate", Numbers.whole(at.value()));
    words.put("lower", Numbers.whole(at.lower()));
    words.put("upper", Numbers.whole(at.upper()));
    words.put("fallback", place.equals(view.territory()) ? "no" : "yes");
    words.put("standard", view.parameters().text("standard_population"));
    int peak = 0;
    for (int i = 0; i < crude.size(); i++) {
      Double value = crude.get(i).value();
      Double best = crude.get(peak).value();
      peak = value != null && (best == null || value > best) ? i : peak;
    }
    words.put("peak", "" + view.years().get(peak));
    words.put("peakRate", Numbers.whole(crude.get(peak).value()));
    words.put("latest", peak == last ? "yes" : "no");
    words.put(
        "period", Phrases.period(view.years().get(0), view.years().get(view.years().size() - 1)));
    List<Series> series = new ArrayList<>();
    series.add(new Series(Health.WORDS.get("series.crude"), crude));
    if (ages) {
      series.add(new Series(Health.WORDS.get("series.standardised"), standardised));
    }
    return Optional.of(
        new Figure(
                "yearly",
                Wording.fitting(
                    List.of(
                        view.say("yearly.headline", words),
                        view.say("yearly.headline_short", words))),
                view.say("yearly.subtitle", words),
                new Lines(
                    measure(), view.years().stream().map(y -> Text.same("" + y)).toList(), series),
                view.say("yearly.reading", words),
                view.say("yearly.scope", words),
                view.say(ages ? "yearly.note" : "yearly.note_crude", words),
                view.source(Territories.populationSource()),
                "rates")
            .by(ages ? "direct_standardisation" : "poisson_interval"));
  }

  private boolean allHidden(String code) {
    return view.years().stream()
        .map(y -> view.rate(code, y))
        .allMatch(r -> r.isEmpty() || Double.isNaN(Cells.number(r.get(), "crude")));
  }
}
