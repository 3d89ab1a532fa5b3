package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Sheet;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** "Que changerait…": the levers that the run was made with, before and after. */
final class LeverFigures {

  private final View view;

  LeverFigures(View view) {
    this.view = view;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figure(OpenFacility.NAME, "people_beyond", "nearest_facility", figures);
    figure(BuildDwellings.NAME, "built_up_per_capita", "lcrpgr", figures);
    return figures;
  }

  private void figure(String lever, String measure, String card, List<Figure> figures) {
    List<Text> names = new ArrayList<>();
    List<Cell> before = new ArrayList<>();
    List<Cell> after = new ArrayList<>();
    Map<String, Object> words = new LinkedHashMap<>();
    for (Row row : view.table("lever")) {
      if (row.getString("lever").equals(lever) && row.getString("measure").equals(measure)) {
        Text name = Territories.name(row.getString("territory"));
        names.add(name);
        before.add(Cell.of(Sheet.number(row, "before")));
        after.add(after(row));
        words.putIfAbsent("place", name);
        words.putIfAbsent("before", Numbers.whole(Sheet.number(row, "before")));
        words.putIfAbsent("after", Numbers.whole(Sheet.number(row, "after")));
      }
    }
    if (names.isEmpty()) {
      return;
    }
    words.put("type", view.context().parameters().text("facility_type"));
    words.put("dwellings", view.context().parameters().whole("build_dwellings"));
    words.put("hectares", Numbers.decimal(view.context().parameters().number("build_hectares"), 0));
    String name = lever.replace('-', '_');
    figures.add(
        view.figure(
                name,
                Wording.fitting(
                    view.say(name + ".headline", words), view.say(name + ".headline.bare", words)),
                view.say(name + ".subtitle", words),
                new Bars(
                    new Measure(view.say(name + ".measure"), view.say("unit." + measure), 0),
                    names,
                    List.of(
                        new Series(view.say("series.before"), before),
                        new Series(view.say("series.after"), after)),
                    true,
                    false),
                view.say(name + ".reading", words),
                view.say(name + ".scope"),
                view.say("lever." + lever + ".limits"),
                "lever")
            .by(card));
  }

  private static Cell after(Row row) {
    double value = Sheet.number(row, "after");
    double lower = Sheet.number(row, "lower");
    double upper = Sheet.number(row, "upper");
    return Double.isFinite(lower) && Double.isFinite(upper) && Double.isFinite(value)
        ? Cell.of(value, lower, upper)
        : Cell.of(value);
  }
}
