package nc.cagou.usecases.employment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Indicator;
import nc.cagou.LeverAnswer;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;

/**
 * Key figures of the whole territory, whatever a reader chose: monthly trends, rates of
 * unemployment and vacancy, and what the lever changes.
 */
final class TerritoryWideFigures {

  private final View view;
  private final List<Indicator> indicators = new ArrayList<>();

  TerritoryWideFigures(View view) {
    this.view = view;
  }

  List<Indicator> all() {
    Trend.all(view).forEach(this::trend);
    rates();
    LeverFigure lever = new LeverFigure(view);
    lever.effects().forEach(e -> after(e, lever.period()));
    return indicators;
  }

  private void trend(Trend trend) {
    boolean known = !trend.verdict().equals("hidden");
    Map<String, Object> words = new HashMap<>(trend.words());
    indicators.add(
        new Indicator(
            "trend_" + trend.series(),
            view.say("indicator.trend", words),
            KeyFigures.finite(trend.change()),
            trend.decimals(),
            view.say("unit.trend"),
            KeyFigures.finite(trend.lower()),
            KeyFigures.finite(trend.upper()),
            trend.to(),
            "988",
            known ? view.say("trend.change." + trend.verdict(), words) : Text.EMPTY,
            known ? Text.EMPTY : view.say("reason.hidden")));
  }

  private void rates() {
    if (view.tables().find("beveridge").isEmpty()) {
      return;
    }
    var table = view.tables().get("beveridge");
    for (String measure : List.of("unemployment_rate", "vacancy_rate")) {
      Row last = null;
      for (Row row : table) {
        last = row.isMissing(measure) ? last : table.row(row.getRowNumber());
      }
      if (last != null) {
        indicators.add(
            new Indicator(
                measure,
                view.say("indicator." + measure),
                100 * Cells.number(last, measure),
                1,
                Text.same("%"),
                null,
                null,
                last.getString("period"),
                last.getString("territory"),
                Text.EMPTY,
                view.say("reason.rate")));
      }
    }
  }

  private void after(LeverAnswer.Effect effect, String period) {
    indicators.add(
        new Indicator(
            "trained_" + effect.id(),
            view.say("indicator.trained", Map.of("label", effect.label())),
            effect.after(),
            2,
            effect.unit(),
            effect.lower(),
            effect.upper(),
            period,
            "988",
            view.say("change.before", Map.of("before", Numbers.decimal(effect.before(), 2))),
            effect.reason()));
  }
}
