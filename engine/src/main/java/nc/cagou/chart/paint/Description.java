package nc.cagou.chart.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Funnel;
import nc.cagou.chart.Intervals;
import nc.cagou.chart.Lines;
import nc.cagou.chart.SmallMultiples;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * What a chart says to someone who does not see it, written from its data alone: the kind, the
 * extremes, where each line goes, what stands apart from the reference, what is hidden or missing.
 */
public final class Description {

  private static final Words WORDS = Words.beside(Description.class, "Description");

  /** Names listed in a sentence before it counts the rest. */
  private static final int LISTED = 4;

  private final Chart chart;
  private final Lang lang;
  private final Setting setting;
  private final List<Data.Datum> data;
  private final List<Data.Datum> present;

  private Description(Chart chart, Lang lang) {
    this.chart = chart;
    this.lang = lang;
    this.setting = new Setting(lang, Frame.PLOT.width(), Frame.PLOT.text(), null);
    this.data = Data.of(chart);
    this.present = data.stream().filter(d -> Cells.present(d.cell())).toList();
  }

  /** The alternative text: one sentence, the kind of chart, what it measures, its extremes. */
  public static String alt(Figure figure, Lang lang) {
    Description own = new Description(figure.chart(), lang);
    return own.say(
        "alt",
        Map.of(
            "kind", own.kind(),
            "subject", stripped(figure.subtitle().in(lang)),
            "extremes", stripped(own.extremes())));
  }

  /** The description: a few sentences, the headline first. */
  public static String full(Figure figure, Lang lang) {
    Description own = new Description(figure.chart(), lang);
    List<String> sentences = new ArrayList<>();
    String headline = stripped(figure.headline().in(lang));
    if (!headline.isEmpty()) {
      sentences.add(headline + ".");
    }
    sentences.add(
        own.say(
            "what",
            Map.of(
                "kind",
                own.kind(),
                "measure",
                own.setting.caption(figure.chart().measure()),
                "count",
                own.data.size())));
    sentences.add(own.extremes());
    own.courses(own.chart, "", sentences);
    own.reference(sentences);
    own.apart(sentences);
    own.absent(sentences);
    return String.join(" ", sentences.stream().filter(s -> !s.isEmpty()).toList());
  }

  private String kind() {
    String name = chart.getClass().getSimpleName();
    return WORDS
        .get("kind." + (chart instanceof Bars bars && bars.stacked() ? "StackedBars" : name))
        .in(lang);
  }

  private String extremes() {
    if (present.isEmpty()) {
      return say("none", Map.of());
    }
    double low = present.stream().mapToDouble(d -> d.cell().value()).min().orElseThrow();
    double high = present.stream().mapToDouble(d -> d.cell().value()).max().orElseThrow();
    String least = setting.number(low, chart.measure());
    String most = setting.number(high, chart.measure());
    if (present.size() == 1) {
      return say("single", Map.of("name", present.get(0).name(lang), "value", most));
    }
    if (least.equals(most)) {
      return say("equal", Map.of("value", most, "count", present.size()));
    }
    return say(
        "extremes",
        Map.of("most", most, "mosts", names(most), "least", least, "leasts", names(least)));
  }

  /** Names of the data whose value is written so. */
  private String names(String value) {
    return listed(
        present.stream()
            .filter(d -> setting.number(d.cell().value(), chart.measure()).equals(value))
            .map(d -> d.name(lang))
            .toList());
  }

  private String listed(List<String> names) {
    if (names.size() <= LISTED) {
      return String.join(WORDS.get("between").in(lang), names);
    }
    String first = String.join(WORDS.get("between").in(lang), names.subList(0, LISTED - 1));
    return say("more", Map.of("names", first, "count", names.size() - LISTED + 1));
  }

  /** From where to where each line goes. */
  private void courses(Chart drawn, String group, List<String> sentences) {
    if (drawn instanceof SmallMultiples many) {
      many.panels().forEach(p -> courses(p.chart(), p.title().in(lang), sentences));
    } else if (drawn instanceof Lines lines) {
      for (Series series : lines.series()) {
        String own = lines.series().size() > 1 || group.isEmpty() ? series.name().in(lang) : "";
        String name = group.isEmpty() || own.isEmpty() ? group + own : group + ", " + own;
        course(lines.periods(), series.cells(), name, sentences);
      }
    }
  }

  private void course(List<Text> periods, List<Cell> cells, String name, List<String> sentences) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < cells.size(); i++) {
      if (Cells.present(cells.get(i))) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (last <= first) {
      return;
    }
    String from = setting.number(cells.get(first).value(), chart.measure());
    String to = setting.number(cells.get(last).value(), chart.measure());
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("name", name.isEmpty() ? setting.in(chart.measure().label()) : name);
    arguments.put("start", periods.get(first));
    arguments.put("end", periods.get(last));
    arguments.put("from", from);
    arguments.put("to", to);
    double change = cells.get(last).value() - cells.get(first).value();
    sentences.add(
        say(from.equals(to) ? "course.same" : change > 0 ? "course.up" : "course.down", arguments));
  }

  /** Which intervals lie wholly on one side of the reference. */
  private void reference(List<String> sentences) {
    if (!(chart instanceof Intervals intervals) || intervals.reference() == null) {
      return;
    }
    double reference = intervals.reference();
    List<String> above =
        present.stream()
            .filter(d -> d.cell().lower() != null && d.cell().lower() > reference)
            .map(d -> d.name(lang))
            .toList();
    List<String> below =
        present.stream()
            .filter(d -> d.cell().upper() != null && d.cell().upper() < reference)
            .map(d -> d.name(lang))
            .toList();
    Text label = intervals.referenceLabel() == null ? Text.EMPTY : intervals.referenceLabel();
    sentences.add(
        say(
            "reference",
            Map.of("label", label, "value", setting.number(reference, chart.measure()))));
    sentences.add(count("above", above));
    sentences.add(count("below", below));
  }

  /** Which areas chance alone does not explain. */
  private void apart(List<String> sentences) {
    if (chart instanceof Funnel funnel) {
      List<String> outside =
          funnel.points().stream()
              .filter(point -> FunnelPicture.outside(funnel, point))
              .map(point -> point.label().in(lang))
              .toList();
      sentences.add(count("outside", outside));
    }
  }

  private String count(String key, List<String> names) {
    return names.isEmpty()
        ? say(key + ".none", Map.of())
        : say(key, Map.of("count", names.size(), "names", listed(names)));
  }

  private void absent(List<String> sentences) {
    long hidden = data.stream().filter(d -> Cells.hidden(d.cell())).count();
    long undrawn = chart instanceof TerritoryMap map ? Places.without(map) : 0;
    long missing = data.size() - present.size() - hidden + undrawn;
    long provisional = present.stream().filter(d -> "p".equals(d.cell().flag())).count();
    for (Map.Entry<String, Long> part :
        List.of(
            Map.entry("hidden", hidden),
            Map.entry("missing", missing),
            Map.entry("provisional", provisional))) {
      if (part.getValue() > 0) {
        sentences.add(say(part.getKey(), Map.of("count", part.getValue())));
      }
    }
  }

  private String say(String key, Map<String, ?> arguments) {
    return WORDS.get(key, arguments).in(lang);
  }

  private static String stripped(String sentence) {
    String text = sentence.strip();
    return text.endsWith(".") ? text.substring(0, text.length() - 1).strip() : text;
  }
}
