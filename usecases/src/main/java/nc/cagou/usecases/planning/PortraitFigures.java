package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Intervals;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Sheet;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/**
 * "Le portrait": the figures of a territory beside those of the comparator, each as an index where
 * the comparator is 100. For New Caledonia, the commune that grows fastest is portrayed.
 */
final class PortraitFigures {

  private static final List<String> MEASURES =
      List.of(
          "density",
          "built_up_growth",
          "built_up_per_capita",
          "lcrpgr",
          "reach_share",
          "service_distance",
          "facility_diversity",
          "dwellings_rate");

  private final View view;
  private final String subject;
  private final String other;

  PortraitFigures(View view) {
    this.view = view;
    this.subject = view.isWhole() ? fastest() : view.territory();
    this.other = view.isWhole() ? view.territory() : view.comparator();
  }

  /** A measure of both. */
  private record Pair(String measure, String period, double own, double other) {
    double index() {
      return 100 * own / other;
    }
  }

  private String fastest() {
    String best = view.territory();
    double most = Double.NEGATIVE_INFINITY;
    for (String commune : view.communes()) {
      double growth = view.growth(commune, view.year());
      if (growth > most) {
        most = growth;
        best = commune;
      }
    }
    return best;
  }

  List<Figure> figures() {
    List<Pair> pairs = pairs();
    return pairs.size() < 2 || subject.equals(other) ? List.of() : List.of(figure(pairs));
  }

  private List<Pair> pairs() {
    Map<String, double[]> values = new LinkedHashMap<>();
    Map<String, String> periods = new LinkedHashMap<>();
    MEASURES.forEach(m -> values.put(m, new double[] {Double.NaN, Double.NaN}));
    for (Row row : view.table("portrait")) {
      double[] both = values.get(row.getString("measure"));
      if (both != null) {
        String code = row.getString("territory");
        if (code.equals(subject)) {
          both[0] = Sheet.number(row, "value");
          periods.put(row.getString("measure"), row.getString("period"));
        }
        if (code.equals(other)) {
          both[1] = Sheet.number(row, "value");
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    values.forEach(
        (measure, both) -> {
          if (both[0] >= 0 && both[1] > 0) {
            pairs.add(new Pair(measure, periods.get(measure), both[0], both[1]));
          }
        });
    return pairs;
  }

  private Figure figure(List<Pair> pairs) {
    Pair most = pairs.get(0);
    for (Pair pair : pairs) {
      if (distance(pair) > distance(most)) {
        most = pair;
      }
    }
    Map<String, Object> words = words(most);
    words.put("higher", most.own() > most.other() ? "higher" : "lower");
    boolean same = Math.abs(most.index() - 100) < 5;
    return view.figure(
            "portrait",
            Wording.fitting(
                view.say(same ? "portrait.headline.same" : "portrait.headline", words),
                view.say("portrait.headline.bare", words)),
            view.say("portrait.subtitle", words),
            new Intervals(
                new Measure(view.say("portrait.measure", words), Text.EMPTY, 0),
                pairs.stream().map(this::label).toList(),
                pairs.stream().map(p -> Cell.of(p.index())).toList(),
                100.0,
                Territories.name(other)),
            view.say("portrait.reading", words(pairs.get(0))),
            view.say("portrait.scope"),
            view.say(view.isWhole() ? "portrait.note.whole" : "portrait.note", words),
            "portrait")
        .by("lcrpgr", "nearest_facility", "diversity");
  }

  private static double distance(Pair pair) {
    return pair.own() == 0 ? Double.POSITIVE_INFINITY : Math.abs(Math.log(pair.index() / 100));
  }

  private Text label(Pair pair) {
    return view.say("portrait.row", words(pair));
  }

  private Map<String, Object> words(Pair pair) {
    int decimals = decimals(pair);
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("subject", Territories.name(subject));
    words.put("beside", Territories.name(other));
    words.put("measure", view.say("row." + pair.measure()));
    words.put("inside", Phrases.inside(view.say("row." + pair.measure())));
    words.put("unit", view.say("unit." + pair.measure()));
    words.put("period", pair.period());
    words.put("own", Numbers.decimal(pair.own(), decimals));
    words.put("others", Numbers.decimal(pair.other(), decimals));
    words.put("index", Numbers.whole(pair.index()));
    return words;
  }

  private static int decimals(Pair pair) {
    double least = Math.min(pair.own(), pair.other());
    return least >= 100 ? 0 : 1;
  }
}
