package nc.cagou.usecases.employment;

import java.util.Locale;
import java.util.regex.Pattern;
import nc.cagou.Layout.RawRecord;

/** Codes of the ROME directory (France Travail, ROME 3): a letter from A to N and four digits. */
final class RomeCode {

  private static final Pattern CODE = Pattern.compile("[A-N][0-9]{4}");
  private static final Pattern LOOSE = Pattern.compile("([A-Na-n])[ .-]?([0-9]{4})");

  private RomeCode() {}

  static boolean is(String text) {
    return text != null && CODE.matcher(text).matches();
  }

  /** {@code m 1805} and {@code M-1805} are written {@code M1805}; anything else stays. */
  static void mend(RawRecord record, String field) {
    String text = record.get(field);
    if (text == null || is(text)) {
      return;
    }
    var loose = LOOSE.matcher(text);
    if (loose.matches()) {
      record.set(field, loose.group(1).toUpperCase(Locale.ROOT) + loose.group(2));
      record.note("rome_written");
    }
  }
}
