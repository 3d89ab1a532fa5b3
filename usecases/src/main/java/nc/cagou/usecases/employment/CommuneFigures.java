package nc.cagou.usecases.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.Indicator;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** What the table {@code communes} bears of one commune: offers for 100 registrations. */
final class CommuneFigures {

  private final View view;

  CommuneFigures(View view) {
    this.view = view;
  }

  /** The ratio and the counts it rests on, in the year shown; empty where the table has none. */
  List<Indicator> of(String commune) {
    List<Indicator> own = new ArrayList<>();
    for (Row row : view.tables().find("communes").orElseGet(() -> Table.create("communes"))) {
      if (row.getString("commune_code").equals(commune)
          && row.getString("period").equals(view.period())) {
        own.add(ratio(commune, row));
      }
    }
    return own;
  }

  private Indicator ratio(String commune, Row row) {
    double value = Cells.number(row, "ratio");
    boolean known = Double.isFinite(value);
    boolean secret = Cells.hidden(row, "ratio") || Cells.hidden(row, "registrations");
    Double lower = KeyFigures.finite(Cells.number(row, "lower"));
    Double upper = KeyFigures.finite(Cells.number(row, "upper"));
    Text reason =
        known && lower != null && upper != null
            ? Text.EMPTY
            : view.say(secret ? "reason.hidden" : "reason.no_registrations");
    return new Indicator(
        "ratio",
        view.say("indicator.ratio"),
        known ? value : null,
        0,
        view.say("unit.ratio"),
        known ? lower : null,
        known ? upper : null,
        view.period(),
        commune,
        Text.EMPTY,
        reason);
  }

  /** The message of a commune: the ratio, or that it is not published. */
  static Text headline(View view, Indicator ratio) {
    Text in = Phrases.in(ratio.territory());
    boolean known = ratio.value() != null;
    return view.say(
        known ? "headline.commune" : "headline.commune.none",
        Map.of(
            "place",
            in,
            "n",
            known ? Math.round(ratio.value()) : 0,
            "ratio",
            Numbers.whole(known ? ratio.value() : 0),
            "year",
            view.period()));
  }
}
