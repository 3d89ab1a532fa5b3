package nc.cagou.usecases.roadsafety;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Parameters;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.text.Refusal;

/**
 * The territory a run looks at most closely: where clusters are sought and what the first screen
 * tells. The one of the parameter; else New Caledonia when it is in the files; else the department
 * with the most accidents.
 */
final class Focus {

  static final String AUTO = "auto";

  private Focus() {}

  /**
   * The focus that the parameters name; empty when the files decide; refuses a code of no
   * territory.
   */
  static Optional<String> asked(Parameters parameters) {
    String code = parameters.text("territory").trim();
    if (code.equals(AUTO) || code.isEmpty()) {
      return Optional.empty();
    }
    if (Territories.byCode(code).isEmpty() && !isCommune(code)) {
      throw Refusal.usage(RoadSafety.WORDS.get("refusal.territory", Map.of("code", code)));
    }
    return Optional.of(code);
  }

  /**
   * The focus of a run.
   *
   * @param accidents number of accidents by department
   */
  static String of(Parameters parameters, Map<String, Long> accidents) {
    return asked(parameters).orElseGet(() -> largest(accidents));
  }

  private static String largest(Map<String, Long> accidents) {
    if (accidents.containsKey(Territories.WHOLE)) {
      return Territories.WHOLE;
    }
    return accidents.entrySet().stream()
        .filter(e -> !e.getKey().equals(Codes.UNKNOWN))
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(Territories.WHOLE);
  }

  /** Whether clusters may be sought: not in a group of departments, which is too large. */
  static boolean isLocal(String code) {
    return Territories.byCode(code).map(t -> t.kind() != Territory.Kind.GROUP).orElse(true);
  }

  static boolean isCommune(String code) {
    return code.matches("\\d{5}|2[AB]\\d{3}");
  }

  /** The communes of a province of New Caledonia; empty for any other code. */
  static List<String> communesOf(String code) {
    return Territories.communes().stream()
        .map(Territory::code)
        .filter(commune -> Rollup.provinceOf(commune).equals(Optional.of(code)))
        .toList();
  }
}
