package nc.cagou.web;

import java.util.List;
import java.util.Optional;
import nc.cagou.Indicator;
import nc.cagou.Story;
import nc.cagou.Story.Figure;
import nc.cagou.UseCase;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Intervals;
import nc.cagou.chart.Lines;
import nc.cagou.chart.paint.Frame;
import nc.cagou.chart.paint.Painter;
import nc.cagou.edition.EditionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the cards of the first page from the latest published editions. */
final class HomeCards {

  private static final Logger LOG = LoggerFactory.getLogger(HomeCards.class);

  /** Rows of a chart that is still small. */
  private static final int ROWS = 6;

  private final House house;
  private final Visit v;

  HomeCards(House house, Visit v) {
    this.house = house;
    this.v = v;
  }

  List<Home.Card> cards() {
    return house.usecases().stream().map(this::card).toList();
  }

  private Home.Card card(UseCase usecase) {
    Optional<EditionState> latest = house.shelf().latest(usecase.id());
    Optional<Story> story = latest.flatMap(this::story);
    return new Home.Card(
        usecase.id(),
        usecase.title(),
        usecase.decision(),
        latest,
        story.flatMap(HomeCards::figure).map(i -> KeyFigure.of(v, i)),
        story.flatMap(s -> plot(usecase.id(), s)),
        house.command(usecase));
  }

  /** A card without its story still leads to the edition. */
  private Optional<Story> story(EditionState state) {
    try {
      return Optional.of(house.shelf().open(state).story());
    } catch (RuntimeException fault) {
      LOG.error("The story of {} {} could not be read", state.usecase(), state.id(), fault);
      return Optional.empty();
    }
  }

  /** The first key figure with an interval; the first one where none has. */
  private static Optional<Indicator> figure(Story story) {
    List<Indicator> keys = story.indicators().stream().limit(story.keyFigures()).toList();
    return keys.stream()
        .filter(i -> i.value() != null && i.lower() != null && i.upper() != null)
        .findFirst()
        .or(() -> keys.stream().findFirst());
  }

  /** The first figure that is small enough, in the order of the story: message first. */
  private Optional<Home.SmallPlot> plot(String usecase, Story story) {
    return story.sections().stream()
        .flatMap(s -> s.figures().stream())
        .filter(HomeCards::small)
        .findFirst()
        .map(figure -> painted(usecase, figure));
  }

  private static boolean small(Figure figure) {
    if (figure.chart() instanceof Lines lines) {
      return lines.series().size() <= 2 && lines.periods().size() > 1;
    }
    if (figure.chart() instanceof Bars bars) {
      return bars.categories().size() <= ROWS;
    }
    return figure.chart() instanceof Intervals intervals && intervals.rows().size() <= ROWS;
  }

  private Home.SmallPlot painted(String usecase, Figure figure) {
    String href = v.to("/u/" + usecase) + "#figure-" + figure.name();
    String svg = "";
    try {
      svg = Painter.svg(named(usecase, figure), v.lang(), Frame.PLOT_NARROW);
    } catch (RuntimeException fault) {
      LOG.error("Figure {} of {} could not be painted", figure.name(), usecase, fault);
    }
    return new Home.SmallPlot(v.say(figure.headline()), href, svg);
  }

  /** The same figure under a name that no other use case has: it gives ids to the page. */
  private static Figure named(String usecase, Figure f) {
    return new Figure(
        usecase + "-" + f.name(),
        f.headline(),
        f.subtitle(),
        f.chart(),
        f.reading(),
        f.scope(),
        f.note(),
        f.source(),
        f.table(),
        f.methods());
  }
}
