package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Intervals;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** "Et si… ?": savings before and after the levers of the run, where it pulled one. */
final class LeverFigures {

  private static final double MILLION = 1e6;

  private final View view;

  LeverFigures(View view) {
    this.view = view;
  }

  List<Figure> figures() {
    List<Text> rows = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    Map<String, Object> words = new HashMap<>();
    words.put("before", Text.EMPTY);
    words.put("after", Text.EMPTY);
    for (Row row : view.table("lever")) {
      String measure = row.getString("measure");
      String code = row.getString("collectivity");
      boolean here = view.isWhole() || code.equals(view.own());
      if (!here || row.getString("lever").equals("none")) {
        return List.of();
      }
      words.put("name", view.name(code));
      words.put("year", "" + (int) Budgets.number(row, "year"));
      if (measure.equals("gross_savings") || measure.equals("net_savings")) {
        Text label = view.say("indicator." + measure);
        rows.add(view.say("lever.before", Map.of("measure", label)));
        cells.add(cell(Budgets.number(row, "before"), Double.NaN, Double.NaN));
        rows.add(view.say("lever.after", Map.of("measure", label)));
        cells.add(
            cell(
                Budgets.number(row, "after"),
                Budgets.number(row, "lower"),
                Budgets.number(row, "upper")));
      }
      if (measure.equals("years_to_repay")) {
        double before = Budgets.number(row, "before");
        double after = Budgets.number(row, "after");
        words.put("before", LeverTelling.years(before));
        words.put("after", LeverTelling.years(after));
        words.put(
            "case",
            !Double.isNaN(before) && !Double.isNaN(after)
                ? "both"
                : !Double.isNaN(before) ? "lost" : "none");
      }
    }
    if (cells.isEmpty()) {
      return List.of();
    }
    words.put("unit", view.say("unit.millions"));
    return List.of(
        view.figure(
                "lever",
                Wording.fitting(
                    view.say("lever.headline", words), view.say("lever.headline.short", words)),
                new Intervals(
                    new Measure(view.say("measure.savings"), view.say("unit.millions"), 1),
                    rows,
                    cells,
                    0.0,
                    view.say("lever.zero")),
                words,
                "lever")
            .by("loan_annuity", "years_to_repay"));
  }

  private static Cell cell(double value, double lower, double upper) {
    if (Double.isNaN(value)) {
      return Cell.absent("nd");
    }
    return Double.isNaN(lower) || Double.isNaN(upper)
        ? Cell.of(value / MILLION)
        : Cell.of(value / MILLION, lower / MILLION, upper / MILLION);
  }
}
