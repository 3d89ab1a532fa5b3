package nc.cagou.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nc.cagou.Evidence;
import nc.cagou.Indicator;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.Story.Figure;
import nc.cagou.UseCase;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Lines;
import nc.cagou.territory.Territories;
import nc.cagou.text.Text;

/**
 * The figures of a use case beside those of a comparator: key figures with a verdict, one series of
 * the comparator laid over each chart that can bear it, and its own chart to look at for the
 * others.
 */
final class Beside {

  private final Visit v;
  private final Choices choices;
  private final PortraitBook book;
  private final Map<String, Figure> theirs;

  private Beside(Visit v, Choices choices, PortraitBook book, Map<String, Figure> theirs) {
    this.v = v;
    this.choices = choices;
    this.book = book;
    this.theirs = theirs;
  }

  /** Nothing to compare with: figures stay as they are. */
  static Beside nothing(Visit v, Choices choices) {
    return new Beside(v, choices, null, Map.of());
  }

  static Beside of(Visit v, Choices choices, UseCase usecase, Evidence evidence) {
    Peer peer = choices.peer().orElseThrow();
    Selection selection = choices.selection();
    List<String> codes = peer.isStratum() ? peer.members() : List.of(peer.code());
    PortraitBook book = PortraitBook.of(usecase, evidence, selection, codes, java.util.Set.of());
    Map<String, Figure> theirs = Map.of();
    if (!peer.isStratum()) {
      theirs =
          usecase.show(evidence, selection.at(peer.code())).sections().stream()
              .flatMap(s -> s.figures().stream())
              .collect(Collectors.toMap(Figure::name, f -> f, (a, b) -> a));
    }
    return new Beside(v, choices, book, theirs);
  }

  boolean made() {
    return book != null;
  }

  /** The table of indicators beside those of the comparator; empty without one. */
  Optional<PortraitPage.Section> section(Story story) {
    if (book == null) {
      return Optional.empty();
    }
    String own = ownCode(story);
    List<Indicator> indicators =
        story.indicators().stream().filter(i -> i.territory().equals(own)).toList();
    List<PortraitPage.Line> lines =
        new PortraitLines(v, book, choices.peer(), PortraitLines.noVerdicts()).lines(indicators);
    return Optional.of(
        new PortraitPage.Section(
            "beside", v.t("beside.title"), "", Link.to("", ""), List.of(), "", "", lines));
  }

  String peer() {
    return choices.peer().map(p -> v.say(p.name())).orElse("");
  }

  String own(Story story) {
    return v.say(ownName(story));
  }

  /** The territory that is shown: the chosen one, else that of the first key figure. */
  private String ownCode(Story story) {
    return choices
        .selection()
        .territory()
        .or(() -> story.indicators().stream().map(Indicator::territory).findFirst())
        .orElse("");
  }

  private Text ownName(Story story) {
    return name(ownCode(story));
  }

  private Text name(String code) {
    return choices.offered().territories().stream()
        .filter(c -> c.code().equals(code))
        .map(Story.Choice::label)
        .findFirst()
        .orElseGet(() -> Territories.name(code));
  }

  /** The figure with the series of the comparator laid over it, where both are one series. */
  Figure over(Figure figure, Story story) {
    Figure other = theirs.get(figure.name());
    if (other == null || figure.chart().equals(other.chart())) {
      return figure;
    }
    Chart chart = over(figure.chart(), other.chart(), ownName(story), choices.peer().get().name());
    return chart == null
        ? figure
        : new Figure(
            figure.name(),
            figure.headline(),
            figure.subtitle(),
            chart,
            figure.reading(),
            figure.scope(),
            figure.note(),
            figure.source(),
            figure.table(),
            figure.methods());
  }

  /**
   * Null when neither can bear the other. Rates alone are laid over each other: counts of places of
   * other size share no scale.
   */
  static Chart over(Chart one, Chart two, Text own, Text other) {
    if (one.measure().unit().isEmpty() || !one.measure().equals(two.measure())) {
      return null;
    }
    if (one instanceof Lines a && two instanceof Lines b && a.periods().equals(b.periods())) {
      List<Series> both = both(a.series(), b.series(), own, other);
      return both.isEmpty() ? null : new Lines(a.measure(), a.periods(), both);
    }
    if (one instanceof Bars a
        && two instanceof Bars b
        && !a.stacked()
        && a.categories().equals(b.categories())) {
      List<Series> both = both(a.series(), b.series(), own, other);
      return both.isEmpty()
          ? null
          : new Bars(a.measure(), a.categories(), both, a.horizontal(), false);
    }
    return null;
  }

  private static List<Series> both(List<Series> a, List<Series> b, Text own, Text other) {
    if (a.size() != 1 || b.size() != 1) {
      return List.of();
    }
    List<Series> both = new ArrayList<>();
    both.add(new Series(own, a.get(0).cells()));
    both.add(new Series(other, b.get(0).cells()));
    return both;
  }

  /** The chart of the comparator to look at, where it is another one and not laid over this. */
  Optional<FigureBlock.Other> other(Figure shown, String address) {
    Figure other = theirs.get(shown.name());
    if (other == null || other.chart().equals(shown.chart()) || holds(shown.chart())) {
      return Optional.empty();
    }
    String file =
        v.to(
            address + "/figures/" + shown.name() + ".png",
            Choices.TERRITORY,
            choices.peer().get().code(),
            Choices.PERIOD,
            choices.selection().period().orElse(""),
            Choices.CATEGORY,
            choices.selection().category().orElse(""));
    if (!v.explicit()) {
      file += (file.contains("?") ? "&" : "?") + "lang=" + v.lang().tag();
    }
    return Optional.of(
        new FigureBlock.Other(
            v.t("beside.figure", "peer", choices.peer().get().name()),
            file,
            v.say(other.headline()) + " – " + v.say(other.subtitle())));
  }

  /** Whether a chart already has a series of the comparator. */
  private boolean holds(Chart chart) {
    Text peer = choices.peer().get().name();
    List<Series> series =
        chart instanceof Lines l ? l.series() : chart instanceof Bars b ? b.series() : List.of();
    return series.stream().anyMatch(s -> s.name().equals(peer));
  }
}
