package nc.cagou.disclosure;

import java.util.Map;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/** What a profile asks, as a sentence for the data owner. */
final class Rules {

  private static final Words WORDS = Words.beside(Rules.class, "words");

  private Rules() {}

  static Text sentence(Profile profile) {
    if (profile.open()) {
      return WORDS.get("open");
    }
    if (profile.provincesOnly()) {
      return WORDS.get("provinces_only", Map.of("profile", profile.id()));
    }
    String key = profile.largestShare() < 100 ? "units_and_share" : "units";
    return WORDS.get(
        key,
        Map.of(
            "profile",
            profile.id(),
            "minimum",
            Numbers.decimal(profile.minimumUnits(), 0),
            "share",
            Numbers.decimal(profile.largestShare(), 0)));
  }
}
