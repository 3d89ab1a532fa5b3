package nc.cagou.chart.paint;

import java.awt.Font;
import java.util.List;
import java.util.function.UnaryOperator;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.text.Lang;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;

/**
 * What a picture is set in: language, width, size of text.
 *
 * @param links the address of a territory's page by its code, or null
 */
record Setting(Lang lang, double width, float size, UnaryOperator<String> links) {

  static final double GAP = 8;

  Setting narrowed(double newWidth) {
    return new Setting(lang, newWidth, size, links);
  }

  boolean narrow() {
    return width < 480;
  }

  Font plain() {
    return Type.regular(size);
  }

  Font strong() {
    return Type.strong(size);
  }

  double line() {
    return Math.round(size * 1.28);
  }

  double wide(String text) {
    return Type.width(text, plain());
  }

  List<String> wrap(String text, double room) {
    return Type.wrap(text, plain(), room);
  }

  String in(Text text) {
    return text.in(lang);
  }

  String number(double value, Measure measure) {
    return Numbers.decimal(value, measure.decimals()).in(lang) + percent(measure);
  }

  /** A tick of an axis, with the decimals its step needs. */
  String tick(double value, Scale scale, Measure measure) {
    return Numbers.decimal(value, scale.decimals()).in(lang) + percent(measure);
  }

  /** The value as it stands beside its mark: "12,3", "12,3 p", "s", "nd". */
  String label(Cell cell, Measure measure) {
    if (cell.value() == null || !Double.isFinite(cell.value())) {
      return flag(cell);
    }
    String mark =
        cell.flag() == null || cell.flag().isEmpty() ? "" : Numbers.HARD_SPACE + cell.flag();
    return number(cell.value(), measure) + mark;
  }

  /** The value with its interval: "12,3 [10,1 ; 14,8]". */
  String labelWithInterval(Cell cell, Measure measure) {
    String label = label(cell, measure);
    if (cell.value() == null || cell.lower() == null || cell.upper() == null) {
      return label;
    }
    return Phrases.interval(
        label,
        Numbers.decimal(cell.lower(), measure.decimals()),
        Numbers.decimal(cell.upper(), measure.decimals()),
        lang);
  }

  /** "Personnes tuées (pour 100 000 habitants)". */
  String caption(Measure measure) {
    String unit = in(measure.unit());
    String label = in(measure.label());
    if (unit.isEmpty()) {
      return label;
    }
    return label.isEmpty() ? unit : label + " (" + unit + ")";
  }

  private static String flag(Cell cell) {
    return cell.flag() == null || cell.flag().isEmpty() ? "nd" : cell.flag();
  }

  private String percent(Measure measure) {
    String unit = in(measure.unit());
    if (!unit.equals("%")) {
      return "";
    }
    return lang == Lang.FR ? Numbers.HARD_SPACE + "%" : "%";
  }
}
