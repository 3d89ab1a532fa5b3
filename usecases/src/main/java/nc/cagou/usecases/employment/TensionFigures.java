package nc.cagou.usecases.employment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Intervals;
import nc.cagou.chart.SmallMultiples;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** "Quels métiers sont en tension, et pourquoi ?": classes with their causes, jobs, the index. */
final class TensionFigures {

  /** Occupations that a panel can hold. */
  private static final int SHOWN = 10;

  private static final int LABEL = 34;

  private final View view;
  private final List<Line> lines;

  TensionFigures(View view) {
    this.view = view;
    this.lines = chosen(view);
  }

  /** The most tense, and the occupation chosen among them. */
  private static List<Line> chosen(View view) {
    List<Line> known = view.known();
    List<Line> shown = new ArrayList<>(known.subList(0, Math.min(SHOWN, known.size())));
    if (view.occupation() != null) {
      known.stream()
          .filter(l -> l.occupation().equals(view.occupation()) && !shown.contains(l))
          .forEach(
              l -> {
                shown.remove(shown.size() - 1);
                shown.add(l);
              });
    }
    return shown;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (lines.isEmpty()) {
      return figures;
    }
    Map<String, Map<String, Cell>> causes = causes();
    if (!causes.isEmpty()) {
      figures.add(causesFigure(causes));
    }
    figures.add(jobs());
    figures.add(index());
    return figures;
  }

  private List<Text> labels() {
    return lines.stream().map(l -> Phrases.brief(l.name(), LABEL)).toList();
  }

  /** The line that the reading explains: the chosen occupation, else the first. */
  private Line worked() {
    return lines.stream()
        .filter(l -> l.occupation().equals(view.occupation()))
        .findFirst()
        .orElse(lines.get(0));
  }

  private Map<String, Object> words() {
    Line line = worked();
    Map<String, Object> words = new HashMap<>();
    words.put("name", line.name());
    words.put("top", lines.get(0).name());
    words.put("class", line.rank());
    words.put("index", Numbers.decimal(line.index(), 2));
    words.put("lower", Numbers.decimal(line.lower(), 2));
    words.put("upper", Numbers.decimal(line.upper(), 2));
    words.put("jobs", Numbers.whole(line.jobs()));
    words.put("shown", lines.size());
    return words;
  }

  /** By cause, the classes of the occupations shown; causes that nobody knows are left out. */
  private Map<String, Map<String, Cell>> causes() {
    Map<String, Map<String, Cell>> found = new LinkedHashMap<>();
    if (view.tables().find("causes").isEmpty()) {
      return found;
    }
    for (Row row : view.tables().get("causes")) {
      boolean own =
          row.getString("territory").equals(view.territory())
              && row.getString("period").equals(view.period());
      if (!own) {
        continue;
      }
      for (String cause : Causes.NAMES) {
        boolean hidden = Cells.hidden(row, cause);
        double value = Cells.number(row, cause);
        if (hidden || Double.isFinite(value)) {
          found
              .computeIfAbsent(cause, c -> new LinkedHashMap<>())
              .put(row.getString("occupation"), hidden ? Cell.absent("s") : Cell.of(value));
        }
      }
    }
    Map<String, Map<String, Cell>> ordered = new LinkedHashMap<>();
    Causes.NAMES.stream()
        .filter(found::containsKey)
        .forEach(cause -> ordered.put(cause, found.get(cause)));
    return ordered;
  }

  private Figure causesFigure(Map<String, Map<String, Cell>> causes) {
    Measure measure = new Measure(view.say("measure.class"), Text.EMPTY, 0);
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    panels.add(
        panel(
            measure,
            view.say("cause.tension"),
            lines.stream().map(l -> Cell.of(l.rank())).toList()));
    causes.forEach(
        (cause, cells) ->
            panels.add(
                panel(
                    measure,
                    view.say("cause." + cause),
                    lines.stream()
                        .map(l -> cells.getOrDefault(l.occupation(), Cell.absent("nd")))
                        .toList())));
    Line worked = worked();
    Map<String, Object> words = words();
    List<String> strong =
        causes.entrySet().stream()
            .filter(e -> atLeastFour(e.getValue().get(worked.occupation())))
            .map(Map.Entry::getKey)
            .toList();
    words.put("n", strong.size());
    words.put("cause", strong.isEmpty() ? Text.EMPTY : lower(view.say("cause." + strong.get(0))));
    words.put("missing", Causes.NAMES.size() - causes.size());
    return new Figure(
            "causes",
            Wording.fitting(
                List.of(
                    view.say("causes.headline", headWords(causes)),
                    view.say("causes.headline.short", headWords(causes)))),
            view.say("causes.subtitle", words),
            new SmallMultiples(measure, panels),
            view.say("causes.reading", words),
            view.say(scope()),
            view.say("causes.note", words),
            view.source(),
            "causes")
        .by("tension_index");
  }

  private Map<String, Object> headWords(Map<String, Map<String, Cell>> causes) {
    String most = "";
    long count = -1;
    List<Line> tense = lines.stream().filter(Line::tense).toList();
    for (Map.Entry<String, Map<String, Cell>> e : causes.entrySet()) {
      long own = tense.stream().filter(l -> atLeastFour(e.getValue().get(l.occupation()))).count();
      if (own > count) {
        count = own;
        most = e.getKey();
      }
    }
    Map<String, Object> words = new HashMap<>();
    words.put("Cause", view.say("cause." + most));
    words.put("n", count);
    words.put("m", tense.size());
    return words;
  }

  private static boolean atLeastFour(Cell cell) {
    return cell != null && cell.value() != null && cell.value() >= 4;
  }

  private static Text lower(Text text) {
    return new Text(
        text.fr().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.fr().substring(1),
        text.en().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.en().substring(1));
  }

  private SmallMultiples.Panel panel(Measure measure, Text title, List<Cell> cells) {
    return new SmallMultiples.Panel(
        title, new Bars(measure, labels(), List.of(new Series(Text.EMPTY, cells)), true, false));
  }

  private Figure jobs() {
    boolean published = view.published();
    String kind = published ? "employment" : "positions";
    List<Cell> cells =
        lines.stream()
            .map(l -> Double.isFinite(l.jobs()) ? Cell.of(l.jobs()) : Cell.absent("nd"))
            .toList();
    boolean anyTense = lines.stream().anyMatch(Line::tense);
    Line most = lines.get(0);
    for (Line line : lines) {
      boolean counts = line.tense() || !anyTense;
      most = counts && line.jobs() > most.jobs() ? line : most;
    }
    Map<String, Object> words = words();
    words.put("most", Phrases.brief(most.name(), LABEL));
    words.put("n", Numbers.whole(most.jobs()));
    return new Figure(
        "jobs",
        Wording.fitting(
            List.of(
                view.say("jobs.headline." + (anyTense ? kind : "short"), words),
                view.say("jobs.headline.short", words))),
        view.say("jobs.subtitle." + kind, words),
        new Bars(
            new Measure(view.say("measure." + kind), Text.EMPTY, 0),
            labels(),
            List.of(new Series(Text.EMPTY, cells)),
            true,
            false),
        view.say("jobs.reading." + kind, words),
        view.say(scope()),
        view.say("jobs.note." + kind),
        view.source(),
        table());
  }

  private Figure index() {
    long above = lines.stream().filter(l -> l.lower() > 0).count();
    Map<String, Object> words = words();
    words.put("n", above);
    boolean published = view.published();
    return new Figure(
            "index",
            Wording.fitting(
                List.of(
                    view.say(published ? "index.headline.published" : "index.headline", words),
                    view.say("index.headline.short", words))),
            view.say("index.subtitle", words),
            new Intervals(
                new Measure(view.say("measure.index"), Text.EMPTY, 2),
                labels(),
                lines.stream().map(Line::cell).toList(),
                0.0,
                view.say("index.reference")),
            view.say(published ? "index.reading.published" : "index.reading", words),
            view.say(scope()),
            view.say(published ? "index.note.published" : "index.note"),
            view.source(),
            table())
        .by("tension_index");
  }

  private String scope() {
    return view.published() ? "scope.published" : "scope.computed";
  }

  private String table() {
    return view.published() && view.tables().has("published") ? "published" : "tension";
  }
}
