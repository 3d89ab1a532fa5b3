package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.method.planning.LandConsumption;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Sheet;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** "Où la terre est-elle prise plus vite que les habitants n’arrivent ?" */
final class LandFigures {

  /** Communes shown side by side. */
  private static final int MOST = 12;

  private final View view;

  LandFigures(View view) {
    this.view = view;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (view.has("land_consumption")) {
      List<String> known =
          view.communes().stream()
              .filter(c -> Double.isFinite(view.land(c).lcr()))
              .filter(c -> Double.isFinite(view.land(c).pgr()))
              .toList();
      if (!known.isEmpty()) {
        figures.add(rates(known));
        figures.add(perHead(known));
      }
    }
    if (view.has("permits")) {
      figures.add(permits());
    }
    return figures;
  }

  private Map<String, Object> words() {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("landFrom", "" + view.landFrom());
    words.put("landTo", "" + view.landTo());
    return words;
  }

  private Figure rates(List<String> known) {
    List<String> shown =
        known.stream()
            .sorted(
                Comparator.<String>comparingDouble(
                        c -> view.land(c).builtBefore() - view.land(c).builtAfter())
                    .thenComparing(c -> c))
            .limit(MOST)
            .toList();
    long faster = known.stream().filter(c -> view.land(c).lcr() > view.land(c).pgr()).count();
    String worked = shown.contains(view.territory()) ? view.territory() : shown.get(0);
    LandConsumption land = view.land(worked);
    Map<String, Object> words = words();
    words.put("faster", faster);
    words.put("all", known.size());
    words.put("worked", Territories.name(worked));
    words.put("lcr", Phrases.signed(land.lcr() * 100, 1));
    words.put("pgr", Phrases.signed(land.pgr() * 100, 1));
    words.put("statement", view.say("statement." + LandTables.statement(land)));
    words.put("shown", shown.size());
    return view.figure(
            "land_and_people",
            view.say("land.headline", words),
            view.say("land.subtitle", words),
            new Bars(
                new Measure(view.say("measure.rates"), view.say("unit.annual_growth"), 1),
                shown.stream().map(Territories::name).toList(),
                List.of(
                    new Series(
                        view.say("measure.built_up_growth"),
                        shown.stream().map(c -> Cell.of(view.land(c).lcr() * 100)).toList()),
                    new Series(
                        view.say("measure.population_growth"),
                        shown.stream().map(c -> Cell.of(view.land(c).pgr() * 100)).toList())),
                true,
                false),
            view.say("land.reading", words),
            view.say("scope.land"),
            view.say("land.note", words),
            "land_consumption")
        .by("lcrpgr");
  }

  private Figure perHead(List<String> known) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    String most = known.get(0);
    for (String commune : known) {
      cells.put(commune, Cell.of(view.land(commune).perHeadAfter()));
      if (view.land(commune).perHeadAfter() > view.land(most).perHeadAfter()) {
        most = commune;
      }
    }
    Map<String, Object> words = words();
    words.put("most", Territories.name(most));
    words.put("value", Numbers.whole(view.land(most).perHeadAfter()));
    words.put("own", Numbers.whole(view.land(view.territory()).perHeadAfter()));
    boolean whole = Double.isFinite(view.land(view.territory()).perHeadAfter());
    return view.figure(
            "built_per_head",
            Wording.fitting(
                view.say(whole ? "head.headline" : "head.headline.bare", words),
                view.say("head.headline.bare", words)),
            view.say("head.subtitle", words),
            new TerritoryMap(
                new Measure(view.say("measure.built_up_per_capita"), Text.same("m²"), 0), cells),
            view.say("head.reading", words),
            view.say("scope.land"),
            view.say("head.note"),
            "land_consumption")
        .by("lcrpgr");
  }

  private Figure permits() {
    Map<String, Double> parts = Places.groundOf(view.territory());
    TreeMap<Integer, Double> dwellings = new TreeMap<>();
    for (Row row : view.table("permits")) {
      boolean own = parts.getOrDefault(row.getString("commune_code"), 0.0) > 0;
      double count = Sheet.number(row, "dwellings");
      dwellings.merge(
          Sheet.whole(row, "year"), own && !Double.isNaN(count) ? count : 0, Double::sum);
    }
    int last = dwellings.lastKey();
    double now = dwellings.get(last);
    Integer previous = dwellings.lowerKey(last);
    double before = previous == null ? Double.NaN : dwellings.get(previous);
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("last", "" + last);
    words.put("previous", previous == null ? "" : "" + previous);
    words.put("n", Math.round(now));
    words.put("count", Numbers.whole(now));
    words.put("before", Numbers.whole(before));
    words.put("first", "" + dwellings.firstKey());
    String key =
        previous == null ? "single" : now == before ? "same" : now > before ? "more" : "less";
    return view.figure(
        "dwellings",
        Wording.fitting(
            view.say("dwellings.headline." + key, words),
            view.say("dwellings.headline.single", words)),
        view.say("dwellings.subtitle", words),
        new Bars(
            new Measure(view.say("measure.dwellings"), Text.EMPTY, 0),
            dwellings.keySet().stream().map(y -> Text.same("" + y)).toList(),
            List.of(new Series(Text.EMPTY, dwellings.values().stream().map(Cell::of).toList())),
            false,
            false),
        view.say("dwellings.reading", words),
        view.say("scope.permits"),
        view.say("dwellings.note"),
        "permits");
  }
}
