package nc.cagou.usecases.datacirculation;

import java.util.Locale;
import nc.cagou.method.metadata.MqaMetric;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/** Codes of the tables as a reader says them. */
final class Names {

  private static final Words WORDS = DataCirculation.WORDS;

  /** Characters of a name on an axis. */
  private static final int SHORT = 38;

  private Names() {}

  /** A metric, a criterion or "a file". */
  static Text fix(String code) {
    return MqaMetric.byCode(code)
        .map(m -> WORDS.get("metric." + m.name().toLowerCase(Locale.ROOT)))
        .orElseGet(() -> WORDS.get("criterion." + code));
  }

  static Text criterion(String code) {
    return WORDS.get("criterion." + code);
  }

  static Text dimension(String code) {
    return WORDS.get("dimension." + code);
  }

  static Text band(String code) {
    return WORDS.get("band." + code);
  }

  static Text state(String code) {
    return WORDS.get("state." + code);
  }

  static Text blocker(String code) {
    return WORDS.get("blocker." + code);
  }

  static Text publisher(String name) {
    return name.equals(Scored.NOBODY) ? WORDS.get("publisher.none") : Text.same(shorter(name));
  }

  /** Who mends: a name, or all of them. */
  static Text mender(String name) {
    return name.equals(Mending.ALL) ? WORDS.get("publisher.all") : publisher(name);
  }

  /** A name that an axis has room for. */
  static String shorter(String name) {
    return name.length() <= SHORT ? name : name.substring(0, SHORT - 1).strip() + "…";
  }
}
