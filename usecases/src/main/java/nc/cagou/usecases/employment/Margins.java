package nc.cagou.usecases.employment;

import java.util.List;
import nc.cagou.Margin;

/** What the published tables of employment say of the rows of its inputs. */
final class Margins {

  private Margins() {}

  static List<Margin> all() {
    return List.of(
        Margin.of("jobseekers", "communes")
            .by("registered_on", "period")
            .by("commune_code")
            .counted("registrations"),
        Margin.of("jobseekers", "tension")
            .by("registered_on", "period")
            .by("rome_code", "occupation")
            .counted("registrations"),
        Margin.of("offers", "communes")
            .by("published_on", "period")
            .by("commune_code")
            .counted("offers"),
        Margin.of("offers", "tension")
            .by("published_on", "period")
            .by("rome_code", "occupation")
            .counted("offers"),
        Margin.of("published_tension", "published")
            .fixed("geo_level", "nat")
            .by("period")
            .by("occupation")
            .by("territory")
            .by("employment")
            .by("class", "published_class")
            .by("index"),
        Margin.of("employees", "beveridge").by("territory").by("period"),
        Margin.of("monthly_series", "series")
            .by("month", "period")
            .by("series")
            .by("value", "raw"));
  }
}
