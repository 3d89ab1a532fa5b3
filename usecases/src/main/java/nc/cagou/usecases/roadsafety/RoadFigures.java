package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** On which roads and under which speed limit: share of accidents beside share of deaths. */
final class RoadFigures {

  private final View view;

  RoadFigures(View view) {
    this.view = view;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    Table roads = view.rows("roads");
    if (roads.columnCount() > 0) {
      List<String> categories = new ArrayList<>(Codes.ROADS.values());
      categories.add(Codes.UNKNOWN);
      figure("roads", "road", sums(roads, "road_category", categories)).ifPresent(figures::add);
      List<String> speeds = new ArrayList<>();
      for (int speed : Codes.SPEEDS) {
        speeds.add(Codes.speedClass(speed));
      }
      speeds.add(Codes.UNKNOWN);
      figure("speed", "speed", sums(roads, "speed_limit", speeds)).ifPresent(figures::add);
    }
    return figures;
  }

  private static Map<String, long[]> sums(Table roads, String key, List<String> order) {
    Map<String, long[]> sums = new LinkedHashMap<>();
    order.forEach(code -> sums.put(code, new long[2]));
    for (Row row : roads) {
      long[] own = sums.get(row.getString(key));
      own[0] += Counts.whole(row, "accidents");
      own[1] += Counts.whole(row, "killed");
    }
    sums.values().removeIf(s -> s[0] == 0);
    return sums;
  }

  private Optional<Figure> figure(String name, String labels, Map<String, long[]> sums) {
    long accidents = sums.values().stream().mapToLong(s -> s[0]).sum();
    long killed = sums.values().stream().mapToLong(s -> s[1]).sum();
    boolean known = sums.keySet().stream().anyMatch(code -> !code.equals(Codes.UNKNOWN));
    if (accidents == 0 || !known) {
      return Optional.empty();
    }
    int rank = killed > 0 ? 1 : 0;
    String first =
        sums.entrySet().stream()
            .filter(e -> !e.getKey().equals(Codes.UNKNOWN))
            .max(java.util.Comparator.comparingLong(e -> e.getValue()[rank]))
            .map(Map.Entry::getKey)
            .orElseThrow();
    List<Series> series = new ArrayList<>();
    series.add(new Series(view.say("roads.accidents"), shares(sums, 0, accidents)));
    if (killed > 0) {
      series.add(new Series(view.say("roads.killed"), shares(sums, 1, killed)));
    }
    Map<String, Object> words = new HashMap<>();
    words.put("name", view.say(labels + "." + first));
    words.put("n", sums.get(first)[0]);
    words.put("k", sums.get(first)[1]);
    words.put("accidents", Numbers.percent((double) sums.get(first)[0] / accidents, 0));
    words.put(
        "killed",
        killed == 0 ? Text.EMPTY : Numbers.percent((double) sums.get(first)[1] / killed, 0));
    Text reading = view.say("roads.reading", words);
    return Optional.of(
        view.figure(
            name,
            view.say(name + ".headline" + (killed > 0 ? "" : ".accidents"), words),
            view.say(name + ".subtitle"),
            new Bars(
                new Measure(view.say("measure.share"), Text.same("%"), 0),
                sums.keySet().stream()
                    .map(c -> Wording.capital(view.say(labels + "." + c)))
                    .toList(),
                series,
                true,
                false),
            Wording.capital(reading),
            view.say("scope.accidents"),
            view.say(name.equals("roads") ? "note.roads" : "speed.note"),
            "roads"));
  }

  private static List<Cell> shares(Map<String, long[]> sums, int of, long whole) {
    return sums.values().stream().map(s -> Cell.of(100.0 * s[of] / whole)).toList();
  }
}
