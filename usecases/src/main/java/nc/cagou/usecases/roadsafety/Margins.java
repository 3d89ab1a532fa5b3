package nc.cagou.usecases.roadsafety;

import java.util.List;
import nc.cagou.Margin;

/** What the published tables of road safety say of the rows of its inputs. */
final class Margins {

  private Margins() {}

  static List<Margin> all() {
    return List.of(
        Margin.of("accidents", "summary")
            .by("year")
            .by("commune_code", "territory")
            .by("department", "territory")
            .code("commune_code", Codes.UNKNOWN, "")
            .counted("accidents"),
        Margin.of("accidents", "when").by("time", "hour").counted("accidents"),
        places(),
        persons(),
        Margin.of("population", "rates")
            .by("year")
            .by("commune_code", "territory")
            .by("population"),
        Margin.of("segments", "screening")
            .by("segment_id")
            .by("years")
            .by("length_km")
            .by("road_class")
            .by("commune_code")
            .by("crashes", "observed"),
        Margin.of("treatments", "before_after")
            .by("site")
            .by("crashes_before", "before")
            .by("crashes_after", "after"));
  }

  private static Margin places() {
    Margin margin =
        Margin.of("places", "roads")
            .by("road_category")
            .by("speed_limit")
            .code("road_category", Codes.UNKNOWN, "")
            .code("speed_limit", Codes.UNKNOWN, "");
    for (var road : Codes.ROADS.entrySet()) {
      margin = margin.code("road_category", road.getValue(), road.getKey().toString());
    }
    return margin.counted("accidents");
  }

  /** Severity as BAAC writes it: 1 unhurt, 2 killed, 3 in hospital, 4 slightly injured. */
  private static Margin persons() {
    return Margin.of("persons", "who")
        .by("sex")
        .code("sex", "male", "1")
        .code("sex", "female", "2")
        .code("sex", Codes.UNKNOWN, "")
        .counted("killed", "severity", "2")
        .counted("hospitalised", "severity", "3")
        .counted("slightly_injured", "severity", "4")
        .counted("unhurt", "severity", "1");
  }
}
