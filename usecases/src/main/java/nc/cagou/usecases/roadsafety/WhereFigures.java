package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Funnel;
import nc.cagou.chart.Intervals;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.method.Interval;
import nc.cagou.method.PoissonFunnel;
import nc.cagou.method.Rate;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;

/** "Où ?": rates of the communes of New Caledonia as a map, a funnel and a ranking; roads. */
final class WhereFigures {

  private static final double HUNDRED_THOUSAND = Rate.HUNDRED_THOUSAND;
  private static final int SHOWN = 12;

  private final View view;

  WhereFigures(View view) {
    this.view = view;
  }

  /**
   * A commune over the years shown.
   *
   * @param exposure inhabitants × years
   */
  private record Area(
      String code, long accidents, double exposure, double rate, double lower, double upper) {

    Cell cell() {
      return Cell.of(rate, lower, upper);
    }

    Text name() {
      return Territories.name(code);
    }
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    List<Area> areas = areas();
    if (!areas.isEmpty()) {
      figures.add(map(areas));
      if (areas.stream().anyMatch(a -> a.accidents() > 0)) {
        figures.add(funnel(areas));
        figures.add(ranking(areas));
      }
    }
    figures.addAll(new RoadFigures(view).figures());
    return figures;
  }

  /** The 33 communes by falling rate; empty when New Caledonia is not what the reader looks at. */
  private List<Area> areas() {
    boolean here = view.territory().startsWith(Territories.WHOLE);
    if (!here || view.years().isEmpty() || view.tables().find("where").isEmpty()) {
      return List.of();
    }
    List<Area> areas = new ArrayList<>();
    boolean oneYear = view.span().size() == 1 && view.tables().has("rates");
    String codes = oneYear ? "territory" : "commune_code";
    for (Row row : view.tables().get(oneYear ? "rates" : "where")) {
      String code = row.getString(codes);
      boolean wanted = RateTables.isCommune(code) && !row.isMissing("rate");
      if (wanted && (!oneYear || Counts.whole(row, "year") == view.year())) {
        areas.add(
            new Area(
                code,
                Counts.whole(row, "accidents"),
                Counts.number(row, "population") * (oneYear ? 1 : Counts.whole(row, "years")),
                Counts.number(row, "rate"),
                Counts.number(row, "lower"),
                Counts.number(row, "upper")));
      }
    }
    areas.sort(Comparator.comparingDouble(Area::rate).reversed().thenComparing(Area::code));
    return areas;
  }

  /** The commune that the reading explains: the chosen one, else the one that stands out most. */
  private Area worked(List<Area> areas) {
    return areas.stream()
        .filter(a -> a.code().equals(view.territory()))
        .findFirst()
        .orElseGet(() -> standsOut(areas));
  }

  /** The commune whose lower limit is highest: a high rate that is not of one accident alone. */
  private static Area standsOut(List<Area> areas) {
    return areas.stream().max(Comparator.comparingDouble(Area::lower)).orElseThrow();
  }

  private static double common(List<Area> areas) {
    double exposure = areas.stream().mapToDouble(Area::exposure).sum();
    return areas.stream().mapToLong(Area::accidents).sum() / exposure;
  }

  private Measure measure() {
    return new Measure(view.say("measure.rate"), view.say("unit.rate"), 0);
  }

  private Map<String, Object> words(Area area) {
    Map<String, Object> words = new HashMap<>();
    words.put("name", area.name());
    words.put("n", area.accidents());
    words.put("rate", Numbers.whole(area.rate()));
    words.put("lower", Numbers.whole(area.lower()));
    words.put("upper", Numbers.whole(area.upper()));
    words.put("population", Numbers.whole(area.exposure() / Math.max(1, view.span().size())));
    return words;
  }

  private Figure map(List<Area> areas) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    areas.stream()
        .sorted(Comparator.comparing(Area::code))
        .forEach(a -> cells.put(a.code(), a.cell()));
    double reference = common(areas) * HUNDRED_THOUSAND;
    Area first = standsOut(areas);
    Map<String, Object> words = words(first);
    words.put("reference", Numbers.whole(reference));
    boolean above = first.rate() > outer(common(areas), first).upper();
    String key = reference == 0 ? "none" : above ? "above" : "even";
    return view.figure(
        "communes",
        view.say("map.headline." + key, words),
        view.say("map.subtitle"),
        new TerritoryMap(measure(), cells),
        view.say("map.reading", words(worked(areas))),
        view.say("scope.communes"),
        view.say("note.rates"),
        view.source(Territories.populationSource()),
        "where");
  }

  private Figure funnel(List<Area> areas) {
    double common = common(areas);
    double least = areas.stream().mapToDouble(Area::exposure).min().orElse(1) * 0.8;
    double most = areas.stream().mapToDouble(Area::exposure).max().orElse(1) * 1.1;
    int steps = 60;
    double[] sizes = new double[steps];
    for (int i = 0; i < steps; i++) {
      sizes[i] = least * Math.pow(most / least, i / (steps - 1.0));
    }
    List<Funnel.Limit> limits = new ArrayList<>();
    for (double coverage : new double[] {0.95, 0.998}) {
      double[] lower = new double[steps];
      double[] upper = new double[steps];
      for (int i = 0; i < steps; i++) {
        Interval at = PoissonFunnel.limits(common, sizes[i], coverage).times(HUNDRED_THOUSAND);
        lower[i] = at.lower();
        upper[i] = at.upper();
      }
      limits.add(new Funnel.Limit(coverage, sizes, lower, upper));
    }
    long outside = areas.stream().filter(a -> !outer(common, a).contains(a.rate())).count();
    Area shown = worked(areas);
    Map<String, Object> words = words(shown);
    words.put("lower", Numbers.whole(outer(common, shown).lower()));
    words.put("upper", Numbers.whole(outer(common, shown).upper()));
    return view.figure(
        "funnel",
        view.say("funnel.headline", Map.of("n", outside)),
        view.say("funnel.subtitle"),
        new Funnel(
            measure(),
            areas.stream().map(a -> new Funnel.Point(a.name(), a.exposure(), a.cell())).toList(),
            common * HUNDRED_THOUSAND,
            limits,
            view.say("funnel.size")),
        view.say("funnel.reading", words),
        view.say("scope.communes"),
        view.say("funnel.note"),
        view.source(Territories.populationSource()),
        "where");
  }

  private static Interval outer(double common, Area area) {
    return PoissonFunnel.limits(common, area.exposure(), 0.998).times(HUNDRED_THOUSAND);
  }

  private Figure ranking(List<Area> areas) {
    double reference = common(areas) * HUNDRED_THOUSAND;
    long above = areas.stream().filter(a -> a.lower() > reference).count();
    List<Area> shown = areas.subList(0, Math.min(SHOWN, areas.size()));
    Map<String, Object> words = words(worked(shown));
    words.put("reference", Numbers.whole(reference));
    words.put("shown", shown.size());
    words.put("all", areas.size());
    return view.figure(
        "ranking",
        view.say("ranking.headline", Map.of("n", above)),
        view.say("ranking.subtitle", words),
        new Intervals(
            measure(),
            shown.stream().map(Area::name).toList(),
            shown.stream().map(Area::cell).toList(),
            reference,
            view.say("ranking.reference")),
        view.say("ranking.reading", words),
        view.say("scope.communes"),
        view.say("ranking.note"),
        view.source(Territories.populationSource()),
        "where");
  }
}
