package nc.cagou.usecases.employment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.LeverAnswer.Effect;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Intervals;
import nc.cagou.method.Interval;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;

/**
 * "Que changerait une formation ?": the training of the run's parameters, from the figures that are
 * shown. It is worked out after protection, so it can tell nothing that is hidden.
 */
final class LeverFigure {

  private static final int LABEL = 34;

  private final View view;
  private final Optional<Pulling> pulled;

  LeverFigure(View view) {
    this.view = view;
    this.pulled =
        view.isHome()
            ? Pulling.known(view.evidence(), view.evidence().context().parameters())
            : Optional.empty();
  }

  List<Figure> figures() {
    return pulled.map(p -> List.of(figure(p))).orElse(List.of());
  }

  /** The effects as indicators need them; empty where there is no training to tell of. */
  List<Effect> effects() {
    return pulled.map(Pulling::effects).orElse(List.of());
  }

  String period() {
    return pulled.map(Pulling::period).orElse("");
  }

  private Figure figure(Pulling training) {
    Map<String, Object> words = new HashMap<>(training.words());
    List<Text> rows = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (Effect effect : training.effects()) {
      if (effect.id().equals("mismatch")) {
        continue;
      }
      Text name = (Text) words.get(effect.id().equals("index_to") ? "to" : "from");
      Text brief = Phrases.brief(name, LABEL);
      words.put(effect.id() + "_before", Numbers.decimal(effect.before(), 2));
      words.put(effect.id() + "_after", Numbers.decimal(effect.after(), 2));
      rows.add(view.say("lever.before", Map.of("name", brief)));
      Interval before = training.before(effect.id());
      cells.add(Cell.of(effect.before(), before.lower(), before.upper()));
      rows.add(view.say("lever.after", Map.of("name", brief)));
      cells.add(
          effect.after() == null || effect.lower() == null
              ? Cell.absent("so")
              : Cell.of(effect.after(), effect.lower(), effect.upper()));
    }
    return new Figure(
            "lever",
            view.say("lever.headline." + words.get("effect"), words),
            view.say("lever.subtitle", words),
            new Intervals(
                new Measure(view.say("measure.index"), Text.EMPTY, 2),
                rows,
                cells,
                0.0,
                view.say("index.reference")),
            view.say("lever.reading", words),
            view.say("scope.whole"),
            view.say("lever.note", words),
            view.source(),
            "tension")
        .by("mismatch_index", "tension_index");
  }
}
