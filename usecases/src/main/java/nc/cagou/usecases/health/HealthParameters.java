package nc.cagou.usecases.health;

import java.util.List;
import nc.cagou.Parameter;

/** What a person may set for a run of health. */
final class HealthParameters {

  private HealthParameters() {}

  static List<Parameter> all() {
    return List.of(
        choice("decay", "e2sfca", "e2sfca", "apl", "2sfca", "gaussian"),
        number("zone_1", 10, 1, 600),
        number("zone_2", 20, 1, 600),
        number("zone_3", 30, 1, 600),
        number("weight_2", 0.68, 0, 1),
        number("weight_3", 0.22, 0, 1),
        number("need_child", 1, 0.1, 10),
        number("need_adult", 1, 0.1, 10),
        number("need_senior", 1, 0.1, 10),
        number("road_detour", 1.4, 1, 5),
        number("road_speed", 60, 5, 130),
        number("ferry_detour", 1.1, 1, 5),
        number("ferry_speed", 45, 5, 100),
        number("ferry_wait", 60, 0, 600),
        number("plane_detour", 1, 1, 5),
        number("plane_speed", 350, 50, 1_000),
        number("plane_wait", 90, 0, 600),
        choice("standard_population", Standard.EUROPEAN, Standard.EUROPEAN, "territory"),
        choice("surveillance_method", Detection.Rule.AUTO.code(), Detection.Rule.codes()),
        number("surveillance_weeks", 104, 1, 5_200),
        number("farrington_risk", 0.01, 0.0001, 0.2),
        number("ears_risk", 0.001, 0.0001, 0.2),
        choice("surveillance_level", "province", "province", "commune"),
        Parameter.choice(
            "lever_commune", "98804", List.of(), Health.WORDS.get("parameter.lever_commune")),
        Parameter.choice(
            "lever_profession",
            Change.AUTO,
            List.of(),
            Health.WORDS.get("parameter.lever_profession")),
        number("lever_fte", 0, -50, 50));
  }

  private static Parameter number(String name, double fallback, double least, double most) {
    return Parameter.number(name, fallback, least, most, Health.WORDS.get("parameter." + name));
  }

  private static Parameter choice(String name, String fallback, String... codes) {
    return Parameter.choice(name, fallback, List.of(codes), Health.WORDS.get("parameter." + name));
  }
}
