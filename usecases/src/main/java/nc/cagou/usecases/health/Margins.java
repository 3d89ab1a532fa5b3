package nc.cagou.usecases.health;

import java.util.List;
import nc.cagou.Margin;

/** What the published tables of health say of the rows of its inputs. */
final class Margins {

  private Margins() {}

  static List<Margin> all() {
    return List.of(
        Margin.of("notifications", "rates")
            .by("onset_on", "year")
            .by("commune_code", "territory")
            .by("disease")
            .code("commune_code", "unknown", "")
            .counted("cases"),
        Margin.of("professionals", "accessibility")
            .by("commune_code")
            .by("profession")
            .counted("professionals"),
        Margin.of("population", "rates")
            .by("commune_code", "territory")
            .by("year")
            .by("population")
            .code("commune_code", "unknown", ""),
        Margin.of("population", "accessibility").by("commune_code").by("population"),
        Margin.of("weekly_counts", "surveillance")
            .by("disease")
            .by("territory")
            .by("year", "week")
            .by("week")
            .by("cases", "observed"),
        Margin.of("travel_times", "travel")
            .by("origin")
            .by("destination")
            .by("mode")
            .by("minutes"));
  }
}
