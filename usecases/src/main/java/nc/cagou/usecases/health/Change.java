package nc.cagou.usecases.health;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.Parameters;
import nc.cagou.territory.CommuneMatcher;
import nc.cagou.territory.Match;
import nc.cagou.text.Refusal;

/**
 * The lever: full-time equivalents of one profession that a commune gains or loses. No more can be
 * taken away than is there.
 *
 * @param asked positive to add, negative to take away
 */
record Change(String commune, String profession, double asked) {

  /** The profession that the files decide: general practitioners, else the first there is. */
  static final String AUTO = "auto";

  static final String GENERAL_PRACTITIONER = "general_practitioner";

  /**
   * The change that parameters ask for; refuses a commune that does not exist.
   *
   * @param professions those there are
   */
  static Change of(Parameters parameters, List<String> professions) {
    String written = parameters.text("lever_commune");
    Match match = CommuneMatcher.commune(written);
    if (!match.found()) {
      throw Refusal.usage(Health.WORDS.get("refusal.commune", Map.of("value", written)));
    }
    String asked = parameters.text("lever_profession");
    String profession =
        asked.equals(AUTO) || asked.isBlank() ? main(professions) : Terms.profession(asked);
    return new Change(match.code(), profession, parameters.number("lever_fte"));
  }

  /** The profession a page starts with. */
  static String main(List<String> professions) {
    return professions.contains(GENERAL_PRACTITIONER) || professions.isEmpty()
        ? GENERAL_PRACTITIONER
        : professions.get(0);
  }

  /** What can be added or taken away. */
  double fte(Map<String, Double> supply) {
    return Math.max(asked, -supply.getOrDefault(commune, 0.0));
  }

  /** The supply after the change. */
  Map<String, Double> applied(Map<String, Double> supply) {
    Map<String, Double> after = new TreeMap<>(supply);
    after.merge(commune, fte(supply), Double::sum);
    return after;
  }
}
