package nc.cagou.chart.paint;

import java.util.ArrayList;
import java.util.List;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Lines;
import nc.cagou.text.Text;

/** Lines with their names at their ends; on a phone, or when names are long, with a legend. */
final class LinesPicture {

  private final Lines lines;
  private final Setting setting;
  private final Scale scale;
  private final List<List<Cell>> rows;

  /**
   * @param shared the scale of neighbours, or null for an own one
   */
  LinesPicture(Lines lines, Setting setting, Scale shared) {
    this.lines = lines;
    this.setting = setting;
    this.rows = lines.series().stream().map(Series::cells).toList();
    this.scale = shared != null ? shared : scale(lines);
  }

  static Scale scale(Lines lines) {
    return Scale.forLines(
        lines.series().stream().map(Series::cells).toList(), 4, lines.measure().decimals());
  }

  Picture picture() {
    MeasureAxis values =
        new MeasureAxis(setting, scale, v -> setting.tick(v, scale, lines.measure()), true);
    double left = values.widest() + Setting.GAP + 4;
    double room = setting.width() * (setting.narrow() ? 0.27 : 0.26);
    List<List<String>> ends = ends(room);
    double right = ends.stream().mapToDouble(e -> Type.widest(e, setting.strong())).max().orElse(0);
    boolean legend = right > room && rows.size() > 1;
    if (legend) {
      ends = values();
      right = ends.stream().mapToDouble(e -> Type.widest(e, setting.strong())).max().orElse(0);
    }
    double slot = (setting.width() - left - right - 14) / Math.max(1, lines.periods().size());
    List<List<String>> names = periods(slot);
    double bottom = BarsPicture.tallest(names) * setting.line() + 8;
    double height = Math.min(300, Math.max(200, setting.width() * 0.42));
    height = Math.max(height, stacked(ends) + 20) + bottom + setting.line() / 2;
    LineMarks marks = new LineMarks(lines, rows, setting, ends);
    OpenPlot plot =
        new OpenPlot(
            new Cells(rows),
            new LabelAxis(setting, names, false),
            values,
            marks,
            new OpenPlot.Margins(setting.line() / 2, left, bottom, right + 14));
    String foot = Phrases.signs(rows.stream().flatMap(List::stream).toList(), setting.lang());
    return new Picture(
        setting.caption(lines.measure()), legend ? keys() : List.of(), plot, height, foot);
  }

  private double stacked(List<List<String>> ends) {
    return ends.stream().mapToInt(List::size).sum() * setting.line();
  }

  /** Name and last value of each series. */
  private List<List<String>> ends(double room) {
    List<List<String>> ends = new ArrayList<>();
    List<List<String>> values = values();
    for (int i = 0; i < rows.size(); i++) {
      String name = setting.in(lines.series().get(i).name());
      List<String> block = new ArrayList<>();
      if (!name.isEmpty()) {
        block.addAll(setting.wrap(name, room));
      }
      block.addAll(values.get(i));
      ends.add(block);
    }
    return ends;
  }

  private List<List<String>> values() {
    return rows.stream().map(this::last).toList();
  }

  private List<String> last(List<Cell> row) {
    for (int i = row.size() - 1; i >= 0; i--) {
      if (Cells.present(row.get(i))) {
        return List.of(setting.label(row.get(i), lines.measure()));
      }
    }
    return List.of();
  }

  private List<Key> keys() {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      keys.add(new Key(Key.Sign.LINE, Look.series(i), i, setting.in(lines.series().get(i).name())));
    }
    return keys;
  }

  /** Names of periods; when they do not all fit, every second, third …, the last one always. */
  private List<List<String>> periods(double slot) {
    List<List<String>> names = new ArrayList<>();
    double widest = 0;
    for (Text period : lines.periods()) {
      widest = Math.max(widest, setting.wide(setting.in(period)));
    }
    int every = Math.max(1, (int) Math.ceil((widest + 8) / slot));
    int count = lines.periods().size();
    for (int i = 0; i < count; i++) {
      boolean shown = (count - 1 - i) % every == 0;
      names.add(shown ? List.of(setting.in(lines.periods().get(i))) : List.of());
    }
    return names;
  }
}
