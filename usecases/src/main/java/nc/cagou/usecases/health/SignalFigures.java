package nc.cagou.usecases.health;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Lines;
import nc.cagou.chart.SmallMultiples;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import nc.cagou.usecases.health.Signals.WeekOf;

/** "Quels signaux examiner cette semaine ?": the list, then the weeks of the disease at hand. */
final class SignalFigures {

  private static final int MOST_ROWS = 8;
  private static final int MOST_WEEKS = 52;
  private static final int WEEKS_OF_A_PANEL = 16;

  private final View view;
  private final Signals signals;

  SignalFigures(View view, Signals signals) {
    this.view = view;
    this.signals = signals;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (signals.isEmpty()) {
      return figures;
    }
    if (!signals.window().isEmpty()) {
      figures.add(list());
    }
    List<WeekOf> weeks = weeks(signals.seriesTerritory());
    if (weeks.size() > 1) {
      figures.add(weekly(weeks));
    }
    List<String> provinces =
        Territories.provinces().stream()
            .map(p -> p.code())
            .filter(p -> weeks(p).size() > 1)
            .toList();
    if (provinces.size() > 1) {
      figures.add(provinces(provinces));
    }
    return figures;
  }

  /** The weeks shown: those of the chosen year, else the last ones. */
  private List<WeekOf> weeks(String territory) {
    List<WeekOf> all = signals.series(view.disease(), territory);
    if (view.hasChosenYear()) {
      return all.stream().filter(w -> w.week().startsWith(view.year() + "-")).toList();
    }
    return all.subList(Math.max(0, all.size() - MOST_WEEKS), all.size());
  }

  private Figure list() {
    List<WeekOf> found = signals.current();
    List<WeekOf> shown = found.isEmpty() ? latest() : found;
    shown = shown.subList(0, Math.min(MOST_ROWS, shown.size()));
    WeekOf first = shown.get(0);
    Map<String, Object> words = words(first);
    words.put("n", found.size());
    words.put("shown", shown.size());
    words.put("when", signals.when());
    words.put("last", Phrases.week(signals.lastWeek()));
    return new Figure(
            "signals",
            view.say("signals.headline", words),
            view.say(found.isEmpty() ? "signals.subtitle_none" : "signals.subtitle", words),
            new Bars(
                cases(),
                shown.stream().map(this::label).toList(),
                List.of(
                    series("observed", shown, WeekOf::observed),
                    series("expected", shown, WeekOf::expected),
                    series("bound", shown, WeekOf::bound)),
                true,
                false),
            view.say("signals.reading", words),
            view.say("signals.scope"),
            view.say(found.size() > shown.size() ? "signals.note_cut" : "signals.note", words),
            view.source(),
            "surveillance")
        .by(card(first.method()));
  }

  /** The last week of each series, when no week is to be looked at. */
  private List<WeekOf> latest() {
    Map<String, WeekOf> last = new java.util.LinkedHashMap<>();
    for (WeekOf week : signals.window()) {
      last.merge(
          week.disease() + " " + week.territory(),
          week,
          (a, b) -> a.start().compareTo(b.start()) >= 0 ? a : b);
    }
    return List.copyOf(last.values());
  }

  private Text label(WeekOf week) {
    Map<String, Object> words = words(week);
    return Health.WORDS.get("signals.label", words);
  }

  private Map<String, Object> words(WeekOf week) {
    Map<String, Object> words = new HashMap<>();
    words.put("name", Terms.diseaseName(week.disease()));
    words.put("place", Phrases.name(week.territory()));
    words.put("week", Phrases.week(week.week()));
    words.put("rule", rule(week.method()));
    words.put("state", week.hidden() ? "hidden" : Double.isNaN(week.bound()) ? "untested" : "open");
    words.put("alarm", Boolean.TRUE.equals(week.alarm()) ? "yes" : "no");
    words.put("observed", Numbers.whole(week.observed()));
    words.put("expected", Numbers.decimal(week.expected(), 1));
    words.put("bound", Numbers.decimal(week.bound(), 1));
    return words;
  }

  static Text rule(String method) {
    return Health.WORDS.get("rule." + (method == null ? "none" : method));
  }

  private static String card(String method) {
    return method != null && method.startsWith("farrington") ? "farrington" : "ears";
  }

  private Measure cases() {
    return new Measure(view.say("measure.cases"), Text.EMPTY, 0);
  }

  private Series series(String key, List<WeekOf> weeks, ToDoubleFunction<WeekOf> of) {
    return new Series(
        Health.WORDS.get("series." + key),
        weeks.stream()
            .map(
                w -> {
                  double value = of.applyAsDouble(w);
                  return Double.isNaN(value)
                      ? Cell.absent(w.hidden() ? "s" : "nd")
                      : Cell.of(value);
                })
            .toList());
  }

  private Figure weekly(List<WeekOf> weeks) {
    String place = signals.seriesTerritory();
    long alarms = weeks.stream().filter(w -> Boolean.TRUE.equals(w.alarm())).count();
    long tested = weeks.stream().filter(w -> w.alarm() != null).count();
    WeekOf last = weeks.get(weeks.size() - 1);
    Map<String, Object> words = words(last);
    words.put("n", alarms);
    words.put("tested", tested);
    words.put("in", Phrases.in(place));
    words.put("from", Phrases.week(weeks.get(0).week()));
    words.put("to", Phrases.week(last.week()));
    words.put("fallback", place.equals(view.territory()) ? "no" : "yes");
    words.put("territory", Phrases.name(view.territory()));
    String key = tested == 0 ? "weekly.headline_untested" : "weekly.headline";
    return new Figure(
            "weekly",
            Wording.fitting(List.of(view.say(key, words), view.say(key + "_short", words))),
            view.say("weekly.subtitle", words),
            new Lines(
                cases(),
                weeks.stream().map(w -> Phrases.week(w.week())).toList(),
                List.of(
                    series("observed", weeks, WeekOf::observed),
                    series("expected", weeks, WeekOf::expected),
                    series("bound", weeks, WeekOf::bound))),
            view.say("weekly.reading", words),
            view.say("signals.scope"),
            view.say("weekly.note", words),
            view.source(),
            "surveillance")
        .by(card(last.method()));
  }

  private List<WeekOf> panel(String province) {
    List<WeekOf> weeks = weeks(province);
    return weeks.subList(Math.max(0, weeks.size() - WEEKS_OF_A_PANEL), weeks.size());
  }

  private Figure provinces(List<String> provinces) {
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    long alarms = 0;
    long hidden = 0;
    String most = provinces.get(0);
    double highest = -1;
    for (String province : provinces) {
      List<WeekOf> weeks = panel(province);
      alarms += weeks.stream().filter(w -> Boolean.TRUE.equals(w.alarm())).count();
      hidden += weeks.stream().filter(WeekOf::hidden).count();
      double peak =
          weeks.stream().mapToDouble(WeekOf::observed).filter(v -> v >= 0).max().orElse(0);
      most = peak > highest ? province : most;
      highest = Math.max(highest, peak);
      panels.add(
          new SmallMultiples.Panel(
              Phrases.name(province),
              new Lines(
                  cases(),
                  weeks.stream().map(w -> Phrases.week(w.week())).toList(),
                  List.of(
                      series("observed", weeks, WeekOf::observed),
                      series("bound", weeks, WeekOf::bound)))));
    }
    Map<String, Object> words = new HashMap<>();
    List<WeekOf> shown = panel(most);
    words.put("from", Phrases.week(shown.get(0).week()));
    words.put("to", Phrases.week(shown.get(shown.size() - 1).week()));
    words.put("n", alarms);
    words.put("hidden", hidden);
    words.put("name", Phrases.name(most));
    words.put("peak", Math.round(highest));
    words.put("peakText", Numbers.whole(highest));
    return new Figure(
            "provinces-weekly",
            view.say("panels.headline", words),
            view.say("panels.subtitle", words),
            new SmallMultiples(cases(), panels),
            view.say("panels.reading", words),
            view.say("signals.scope"),
            view.say("panels.note", words),
            view.source(),
            "surveillance")
        .by(card(panel(most).get(panel(most).size() - 1).method()));
  }
}
