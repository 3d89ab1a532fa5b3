package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.Comparator;
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
import nc.cagou.chart.SmallMultiples;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** "Qui ?": persons killed and hospitalised by means of travel, and by sex and age. */
final class WhoFigures {

  private final View view;

  /** By code: killed, hospitalised. */
  private final Map<String, long[]> users = new LinkedHashMap<>();

  private final Map<String, Map<String, long[]>> ages = new LinkedHashMap<>();

  WhoFigures(View view) {
    this.view = view;
    Codes.SEXES.forEach(s -> ages.put(s, new LinkedHashMap<>()));
    ages.values().forEach(a -> Codes.AGE_GROUPS.forEach(g -> a.put(g, new long[2])));
    Table who = view.rows("who");
    if (who.columnCount() > 0) {
      for (Row row : who) {
        long killed = Counts.whole(row, "killed");
        long hospitalised = Counts.whole(row, "hospitalised");
        add(
            users.computeIfAbsent(row.getString("user_category"), u -> new long[2]),
            killed,
            hospitalised);
        add(ages.get(row.getString("sex")).get(row.getString("age_group")), killed, hospitalised);
      }
    }
  }

  private static void add(long[] sums, long killed, long hospitalised) {
    sums[0] += killed;
    sums[1] += hospitalised;
  }

  List<Figure> figures() {
    long killed = users.values().stream().mapToLong(s -> s[0]).sum();
    long hospitalised = users.values().stream().mapToLong(s -> s[1]).sum();
    if (killed + hospitalised == 0) {
      return List.of();
    }
    return List.of(users(killed, hospitalised), ages(killed, hospitalised));
  }

  /**
   * "Automobilistes : 18 des 33 personnes tuées (55 %)", or hospitalised when nobody was killed.
   */
  private Text most(Map<String, long[]> sums, String labels, long killed, long hospitalised) {
    int of = killed > 0 ? 0 : 1;
    Map.Entry<String, long[]> first =
        sums.entrySet().stream()
            .filter(e -> !e.getKey().equals(Codes.UNKNOWN) || sums.size() == 1)
            .max(Comparator.comparingLong(e -> e.getValue()[of]))
            .orElseThrow();
    if (first.getValue()[of] == 0) {
      first = Map.entry(Codes.UNKNOWN, sums.get(Codes.UNKNOWN));
    }
    long total = of == 0 ? killed : hospitalised;
    long part = first.getValue()[of];
    Map<String, Object> words = new HashMap<>();
    words.put("name", view.say(labels + "." + first.getKey()));
    words.put("total", total);
    words.put("totalText", Numbers.whole(total));
    words.put("partText", Numbers.whole(part));
    words.put("share", Numbers.percent((double) part / total, 0));
    words.put("all", part == total ? "yes" : "no");
    return view.say(of == 0 ? "share.killed" : "share.hospitalised", words);
  }

  private Figure users(long killed, long hospitalised) {
    List<Map.Entry<String, long[]>> sorted =
        users.entrySet().stream()
            .filter(e -> e.getValue()[0] + e.getValue()[1] > 0)
            .sorted(
                Comparator.comparingLong((Map.Entry<String, long[]> e) -> -e.getValue()[0])
                    .thenComparingLong(e -> -e.getValue()[1])
                    .thenComparing(Map.Entry::getKey))
            .toList();
    Map.Entry<String, long[]> first = sorted.get(0);
    Map<String, Object> words = new HashMap<>();
    words.put("name", view.say("user." + first.getKey()));
    words.put("k", first.getValue()[0]);
    words.put("h", first.getValue()[1]);
    return view.figure(
        "users",
        most(users, "user", killed, hospitalised),
        view.say("users.subtitle"),
        new Bars(
            new Measure(view.say("measure.persons"), Text.EMPTY, 0),
            sorted.stream().map(e -> view.say("user." + e.getKey())).toList(),
            series(sorted.stream().map(Map.Entry::getValue).toList()),
            true,
            true),
        view.say("users.reading", words),
        view.say("scope.persons"),
        view.say("note.who"),
        "who");
  }

  private List<Series> series(List<long[]> sums) {
    return List.of(
        new Series(view.say("severity.killed"), sums.stream().map(s -> Cell.of(s[0])).toList()),
        new Series(
            view.say("severity.hospitalised"), sums.stream().map(s -> Cell.of(s[1])).toList()));
  }

  private Figure ages(long killed, long hospitalised) {
    Map<String, long[]> sexes = new LinkedHashMap<>();
    ages.forEach(
        (sex, groups) -> {
          long[] sums = new long[2];
          groups.values().forEach(g -> add(sums, g[0], g[1]));
          sexes.put(sex, sums);
        });
    boolean ageless =
        ages.values().stream().map(a -> a.get(Codes.UNKNOWN)).anyMatch(g -> g[0] + g[1] > 0);
    List<String> groups =
        Codes.AGE_GROUPS.stream().filter(g -> ageless || !g.equals(Codes.UNKNOWN)).toList();
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    Measure measure = new Measure(view.say("measure.persons"), Text.EMPTY, 0);
    for (String sex : Codes.SEXES) {
      boolean empty = sexes.get(sex)[0] + sexes.get(sex)[1] == 0;
      if (!sex.equals(Codes.UNKNOWN) || !empty) {
        List<long[]> sums = groups.stream().map(g -> ages.get(sex).get(g)).toList();
        List<Text> labels =
            groups.stream().map(g -> Wording.capital(view.say("age." + g))).toList();
        panels.add(
            new SmallMultiples.Panel(
                view.say("sex." + sex), new Bars(measure, labels, series(sums), false, true)));
      }
    }
    Map<String, Object> words = new HashMap<>();
    Optional<Peak> peak = peak(groups);
    words.put("name", view.say("sex." + peak.map(Peak::sex).orElse("male")));
    words.put("age", view.say("age." + peak.map(Peak::group).orElse("18-24")));
    words.put("k", peak.map(p -> p.sums()[0]).orElse(0L));
    words.put("h", peak.map(p -> p.sums()[1]).orElse(0L));
    return view.figure(
        "ages",
        most(sexes, "sex", killed, hospitalised),
        view.say("ages.subtitle"),
        new SmallMultiples(measure, panels),
        view.say("ages.reading", words),
        view.say("scope.persons"),
        view.say("ages.note"),
        "who");
  }

  private record Peak(String sex, String group, long[] sums) {}

  private Optional<Peak> peak(List<String> groups) {
    return Codes.SEXES.stream()
        .flatMap(s -> groups.stream().map(g -> new Peak(s, g, ages.get(s).get(g))))
        .max(Comparator.comparingLong(p -> p.sums()[0] + p.sums()[1]));
  }
}
