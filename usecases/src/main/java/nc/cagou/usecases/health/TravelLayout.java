package nc.cagou.usecases.health;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.Layout;

/**
 * Travel times: the mode as a code, durations such as {@code 1 h 30} and {@code 01:30} in minutes.
 */
final class TravelLayout implements Layout {

  private static final long serialVersionUID = 1L;
  private static final Pattern HOURS =
      Pattern.compile("(\\d{1,3})\\s*(?:h|:)\\s*(\\d{1,2})?(?::\\d{2})?\\s*(?:min|mn)?");
  private static final Pattern MINUTES =
      Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(?:min|mn|minutes?)\\.?");

  @Override
  public void apply(RawRecord record) {
    String mode = record.get("mode");
    if (mode == null) {
      record.set("mode", "road");
    } else {
      String known = Terms.mode(mode);
      if (known == null) {
        record.refuse("mode", "mode", HealthInputs.say("refuse.mode"));
      } else {
        record.set("mode", known);
      }
    }
    String written = record.get("minutes");
    if (written == null) {
      return;
    }
    Matcher hours = HOURS.matcher(written);
    Matcher minutes = MINUTES.matcher(written);
    if (hours.matches()) {
      int rest = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
      record.note("hours");
      record.set("minutes", String.valueOf(60 * Integer.parseInt(hours.group(1)) + rest));
    } else if (minutes.matches()) {
      record.set("minutes", minutes.group(1).replace(',', '.'));
    }
  }
}
