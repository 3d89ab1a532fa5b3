package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.HeatTable;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** "Quand ?": accidents by weekday and hour. Few accidents are shown in slots of three hours. */
final class WhenFigures {

  /** Below it, slots of three hours: one hour of one weekday would hold too little. */
  private static final long ENOUGH = 2_000;

  private final View view;

  WhenFigures(View view) {
    this.view = view;
  }

  List<Figure> figures() {
    Table rows = view.rows("when_by_territory");
    long[][] accidents = new long[7][24];
    long[][] killed = new long[7][24];
    long total = 0;
    if (rows.columnCount() > 0) {
      for (Row row : rows) {
        if (!row.isMissing("weekday") && !row.isMissing("hour")) {
          int day = (int) Counts.whole(row, "weekday") - 1;
          int hour = (int) Counts.whole(row, "hour");
          accidents[day][hour] += Counts.whole(row, "accidents");
          killed[day][hour] += Counts.whole(row, "killed");
          total += Counts.whole(row, "accidents");
        }
      }
    }
    return total == 0 ? List.of() : List.of(hours(accidents, killed, total));
  }

  private Figure hours(long[][] accidents, long[][] killed, long total) {
    int width = total < ENOUGH ? 3 : 1;
    long[][] slots = slots(accidents, width);
    long[][] deaths = slots(killed, width);
    int day = 0;
    int slot = 0;
    int ties = 0;
    int[] other = new int[2];
    for (int d = 0; d < 7; d++) {
      for (int s = 0; s < slots[d].length; s++) {
        if (slots[d][s] > slots[day][slot]) {
          day = d;
          slot = s;
          ties = 0;
        } else if (slots[d][s] == slots[day][slot] && (d != day || s != slot)) {
          ties++;
          other = new int[] {d, s};
        }
      }
    }
    List<Text> rows = new ArrayList<>();
    List<List<Cell>> cells = new ArrayList<>();
    for (int d = 0; d < 7; d++) {
      rows.add(Wording.capital(view.say("day." + (d + 1))));
      List<Cell> line = new ArrayList<>();
      for (long count : slots[d]) {
        line.add(Cell.of(count));
      }
      cells.add(line);
    }
    List<Text> columns = new ArrayList<>();
    for (int s = 0; s < 24 / width; s++) {
      Map<String, Object> bounds = Map.of("from", "" + s * width, "to", "" + (s + 1) * width);
      columns.add(view.say(width == 1 ? "hour.one" : "hour.band", bounds));
    }
    Map<String, Object> words = new HashMap<>();
    words.put("day", view.say("on." + (day + 1)));
    words.put("Day", Wording.capital(view.say("on." + (day + 1))));
    words.put("from", "" + slot * width);
    words.put("to", "" + (slot + 1) * width);
    words.put("otherDay", view.say("on." + (other[0] + 1)));
    words.put("otherFrom", "" + other[1] * width);
    words.put("otherTo", "" + (other[1] + 1) * width);
    words.put("n", slots[day][slot]);
    words.put("k", deaths[day][slot]);
    words.put("total", Numbers.whole(total));
    return view.figure(
        "hours",
        headline(ties, words),
        view.say("hours.subtitle"),
        new HeatTable(
            new Measure(view.say("measure.accidents"), Text.EMPTY, 0), rows, columns, cells),
        view.say(view.hasPersons() ? "hours.reading.killed" : "hours.reading", words),
        view.say("scope.accidents"),
        view.say("hours.note"),
        "when_by_territory");
  }

  private Text headline(int ties, Map<String, Object> words) {
    Text tied = view.say("hours.headline.tied", words);
    return switch (ties) {
      case 0 -> view.say("hours.headline", words);
      case 1 -> Wording.fitting(List.of(view.say("hours.headline.two", words), tied));
      default -> tied;
    };
  }

  private static long[][] slots(long[][] hours, int width) {
    long[][] slots = new long[7][24 / width];
    for (int d = 0; d < 7; d++) {
      for (int h = 0; h < 24; h++) {
        slots[d][h / width] += hours[d][h];
      }
    }
    return slots;
  }
}
