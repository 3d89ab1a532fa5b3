package nc.cagou.chart.paint;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;

/** The five shades of a heat table or a map, with the legend that prints their bounds. */
final class Shades {

  private final Setting setting;
  private final Measure measure;
  private final Classes classes;
  private final boolean hidden;
  private final boolean missing;

  /**
   * @param missing true when a place without any cell is drawn
   */
  Shades(Setting setting, Measure measure, Collection<Cell> cells, boolean missing) {
    this.setting = setting;
    this.measure = measure;
    this.classes = Classes.of(List.copyOf(cells), measure.decimals());
    this.hidden = cells.stream().anyMatch(Cells::hidden);
    this.missing = missing || cells.stream().anyMatch(c -> !Cells.present(c) && !Cells.hidden(c));
  }

  int count() {
    return classes.count();
  }

  int index(Cell cell) {
    return classes.index(cell.value());
  }

  Color of(Cell cell) {
    return Look.shade(classes.index(cell.value()), classes.count());
  }

  List<Key> keys() {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < classes.count(); i++) {
      String from = setting.number(classes.from()[i], measure);
      String to = setting.number(classes.to()[i], measure);
      String label =
          from.equals(to)
              ? from
              : Phrases.get("class", Map.of("from", from, "to", to), setting.lang());
      keys.add(Key.fill(Look.shade(i, classes.count()), label));
    }
    if (hidden) {
      keys.add(new Key(Key.Sign.HATCH, Look.EDGE, 0, Phrases.get("key.hidden", setting.lang())));
    }
    if (missing) {
      keys.add(new Key(Key.Sign.OUTLINE, Look.EDGE, 0, Phrases.get("key.missing", setting.lang())));
    }
    return keys;
  }
}
