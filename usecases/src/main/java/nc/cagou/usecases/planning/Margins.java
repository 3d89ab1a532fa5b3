package nc.cagou.usecases.planning;

import java.util.List;
import nc.cagou.Margin;

/** What the published tables of planning say of the rows of its inputs. */
final class Margins {

  private Margins() {}

  static List<Margin> all() {
    return List.of(
        Margin.of("census", "population")
            .by("commune_code", "territory")
            .by("year")
            .by("population"),
        Margin.of("land_cover", "land_consumption")
            .by("commune_code")
            .by("year", "from")
            .by("built_up_km2", "built_up_from"),
        Margin.of("land_cover", "land_consumption")
            .by("commune_code")
            .by("year", "to")
            .by("built_up_km2", "built_up_to"),
        Margin.of("facilities", "mix").by("commune_code").by("type").counted("facilities"),
        Margin.of("permits", "permits")
            .by("commune_code")
            .by("granted_on", "year")
            .by("kind")
            .counted("permits"),
        Margin.of("population_grid", "reach")
            .by("cell", "place")
            .by("commune_code")
            .by("lon")
            .by("lat")
            .by("population"));
  }
}
