package nc.cagou.web;

import nc.cagou.Indicator;
import nc.cagou.text.Numbers;

/**
 * A key figure: a number, its unit, its interval, its change in words.
 *
 * @param known false when the value is hidden or not available
 * @param value as written, or a symbol where the value is hidden or not available
 * @param interval as a sentence; why there is none otherwise
 * @param path address of its path from files to page; empty when there is none
 */
public record KeyFigure(
    String label,
    boolean known,
    String value,
    String unit,
    String interval,
    String change,
    String path) {

  /** Where no path is shown beside it. */
  static KeyFigure of(Visit v, Indicator indicator) {
    return of(v, indicator, "");
  }

  /**
   * @param path address of its path from files to page; empty when there is none
   */
  static KeyFigure of(Visit v, Indicator indicator, String path) {
    boolean known = indicator.value() != null;
    boolean limits = known && indicator.lower() != null && indicator.upper() != null;
    String interval =
        limits
            ? v.t(
                "key.interval",
                "lower",
                Numbers.decimal(indicator.lower(), indicator.decimals()),
                "upper",
                Numbers.decimal(indicator.upper(), indicator.decimals()))
            : v.say(indicator.reason());
    return new KeyFigure(
        v.say(indicator.label()),
        known,
        known ? write(v, indicator) : v.t("key.none"),
        known ? v.say(indicator.unit()) : "",
        interval,
        v.say(indicator.change()),
        path);
  }

  /** The value alone, as a reader sees it. */
  static String write(Visit v, Indicator indicator) {
    return indicator.value() == null
        ? v.t("key.none")
        : Numbers.decimal(indicator.value(), indicator.decimals()).in(v.lang());
  }
}
