package nc.cagou.chart.paint;

import java.util.ArrayList;
import java.util.List;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Series;
import nc.cagou.text.Text;

/**
 * Bars, upright when their names fit under them, otherwise lying. Lying bars carry their value and
 * need no axis; upright ones carry it when it fits.
 */
final class BarsPicture {

  private final Bars bars;
  private final Setting setting;
  private final Scale shared;
  private final Scale scale;
  private final List<List<Cell>> rows;

  /**
   * @param shared the scale of neighbours, or null for an own one
   */
  BarsPicture(Bars bars, Setting setting, Scale shared) {
    this.bars = bars;
    this.setting = setting;
    this.rows = bars.series().stream().map(Series::cells).toList();
    this.shared = shared;
    this.scale = shared != null ? shared : scale(bars);
  }

  /** The scale these bars ask for: from zero to the longest bar or whisker. */
  static Scale scale(Bars bars) {
    return Scale.fromZero(extents(bars), 4, bars.measure().decimals());
  }

  /** The same without a round end, for lying bars, which carry their values and have no axis. */
  static Scale exact(Bars bars) {
    return Scale.exact(extents(bars));
  }

  private static List<List<Cell>> extents(Bars bars) {
    List<List<Cell>> rows = bars.series().stream().map(Series::cells).toList();
    return bars.stacked() ? List.of(sums(rows)) : rows;
  }

  Picture picture() {
    List<Key> keys = keys();
    List<Cell> all = rows.stream().flatMap(List::stream).toList();
    String foot = Phrases.signs(all, setting.lang());
    List<List<String>> upright = bars.horizontal() ? null : uprightNames();
    OpenPlot plot = upright == null ? lying() : standing(upright);
    double height = upright == null ? lyingHeight() : standingHeight(upright);
    return new Picture(setting.caption(bars.measure()), keys, plot, height, foot);
  }

  private List<Key> keys() {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; rows.size() > 1 && i < rows.size(); i++) {
      keys.add(Key.fill(Look.series(i), setting.in(bars.series().get(i).name())));
    }
    return keys;
  }

  // Upright

  private OpenPlot standing(List<List<String>> names) {
    MeasureAxis values =
        new MeasureAxis(setting, scale, v -> setting.tick(v, scale, bars.measure()), true);
    double left = values.widest() + Setting.GAP;
    LabelAxis axis = new LabelAxis(setting, names, false);
    double bottom = tallest(names) * setting.line() + 8;
    double slot = (setting.width() - left - 2) / Math.max(1, names.size());
    BarMarks marks = new BarMarks(bars, rows, setting, labelsFit(slot));
    return new OpenPlot(
        new Cells(rows), axis, values, marks, new OpenPlot.Margins(top(), left, bottom, 2));
  }

  private double top() {
    return setting.line() + 4;
  }

  private double standingHeight(List<List<String>> names) {
    return Math.min(300, Math.max(190, setting.width() * 0.42))
        + top()
        + tallest(names) * setting.line();
  }

  private boolean labelsFit(double slot) {
    if (bars.stacked()) {
      return true;
    }
    double room = slot * (rows.size() > 1 ? BarMarks.SHARE / rows.size() : 0.98);
    return widestLabel() <= room;
  }

  /** Wrapped names, some left out when they are short and many; null when only lying bars do. */
  private List<List<String>> uprightNames() {
    double slot = (setting.width() - 48) / Math.max(1, bars.categories().size());
    return upright(bars.categories(), slot, setting);
  }

  static List<List<String>> upright(List<Text> labels, double slot, Setting setting) {
    List<List<String>> names = new ArrayList<>();
    double whole = 0;
    double widest = 0;
    for (Text label : labels) {
      List<String> lines = setting.wrap(setting.in(label), slot - 6);
      names.add(lines);
      widest = Math.max(widest, Type.widest(lines, setting.plain()));
      whole = Math.max(whole, setting.wide(setting.in(label)));
    }
    if (widest <= slot - 5 && tallest(names) <= 3) {
      return names;
    }
    if (whole > 64) {
      return null;
    }
    int every = (int) Math.ceil((whole + 6) / slot);
    for (int i = 0; i < names.size(); i++) {
      names.set(i, i % every == 0 ? List.of(setting.in(labels.get(i))) : List.of());
    }
    return names;
  }

  static int tallest(List<List<String>> names) {
    return names.stream().mapToInt(List::size).max().orElse(0);
  }

  // Lying

  private OpenPlot lying() {
    List<List<String>> names = lyingNames();
    double left = names.stream().mapToDouble(n -> Type.widest(n, setting.plain())).max().orElse(0);
    Scale ends = shared != null ? shared : exact(bars);
    double label = bars.stacked() ? 2 : widestLabel() + 8;
    double before = ends.low() < 0 ? label : 0;
    MeasureAxis values = new MeasureAxis(setting, ends, v -> "", false);
    return new OpenPlot(
            new Cells(rows),
            new LabelAxis(setting, names, true, Setting.GAP + before),
            values,
            new BarMarks(bars, rows, setting, true),
            new OpenPlot.Margins(0, left + Setting.GAP + before, 0, ends.high() > 0 ? label : 2))
        .sideways();
  }

  private List<List<String>> lyingNames() {
    double room = setting.width() * (setting.narrow() ? 0.44 : 0.4);
    return bars.categories().stream().map(c -> setting.wrap(setting.in(c), room)).toList();
  }

  private double lyingHeight() {
    double one = bars.stacked() || rows.size() == 1 ? 22 : 19.0 * rows.size() + 6;
    double row = Math.max(one + 4, tallest(lyingNames()) * setting.line() + 6);
    return row * Math.max(1, bars.categories().size());
  }

  private double widestLabel() {
    double widest = 0;
    for (List<Cell> row : rows) {
      for (Cell cell : row) {
        widest = Math.max(widest, setting.wide(setting.label(cell, bars.measure())));
      }
    }
    return widest;
  }

  /** Lower and upper end of each stack, as the limits of a cell. */
  private static List<Cell> sums(List<List<Cell>> rows) {
    List<Cell> sums = new ArrayList<>();
    for (int i = 0; !rows.isEmpty() && i < rows.get(0).size(); i++) {
      double up = 0;
      double down = 0;
      for (List<Cell> row : rows) {
        double value = Cells.present(row.get(i)) ? row.get(i).value() : 0;
        up += Math.max(0, value);
        down += Math.min(0, value);
      }
      sums.add(new Cell(up + down, down, up, ""));
    }
    return sums;
  }
}
