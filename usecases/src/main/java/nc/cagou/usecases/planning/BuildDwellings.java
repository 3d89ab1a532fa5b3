package nc.cagou.usecases.planning;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nc.cagou.Parameters;
import nc.cagou.method.planning.LandConsumption;
import nc.cagou.territory.CommuneMatcher;
import nc.cagou.territory.Match;
import nc.cagou.text.Refusal;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * The lever "build dwellings": the land and people of a commune over the last period, with N
 * dwellings on H hectares added to its end. Limits come from the persons a dwelling (±1.96 standard
 * errors); where people would grow at one limit and not at the other, the ratio has none.
 */
final class BuildDwellings {

  static final String NAME = "build-dwellings";
  private static final double HECTARES = 100;
  private static final double Z = 1.959963984540054;

  private final String commune;
  private final double dwellings;
  private final double hectares;
  private final double household;
  private final double error;

  BuildDwellings(Parameters parameters) {
    commune = code(parameters.text("build_commune").strip());
    dwellings = parameters.number("build_dwellings");
    hectares = parameters.number("build_hectares");
    household = parameters.number("household_size");
    error = parameters.number("household_size_error");
  }

  private static String code(String written) {
    if (written.isEmpty()) {
      return written;
    }
    Match match = CommuneMatcher.commune(written);
    if (!match.found()) {
      throw Refusal.usage(
          Planning.WORDS.get("refusal.build_commune", java.util.Map.of("written", written)));
    }
    return match.code();
  }

  /** Whether a commune was given, and something to build. */
  boolean isAsked() {
    return !commune.isEmpty() && (dwellings > 0 || hectares > 0);
  }

  String commune() {
    return commune;
  }

  /** Before and after for the commune; empty when its land is not known. */
  List<Change> changes(Table land) {
    Optional<Row> found = last(land);
    if (found.isEmpty()) {
      return List.of();
    }
    LandConsumption before = with(found.get(), 0, 0);
    return List.of(
        change("lcrpgr", before, found.get(), PortraitTable::readable),
        change("built_up_per_capita", before, found.get(), LandConsumption::perHeadAfter),
        change("built_up_growth", before, found.get(), l -> l.lcr() * 100),
        change("population_growth", before, found.get(), l -> l.pgr() * 100));
  }

  private Change change(
      String measure, LandConsumption before, Row row, ToDoubleFunction<LandConsumption> figure) {
    double low = figure.applyAsDouble(with(row, hectares, household - Z * error));
    double high = figure.applyAsDouble(with(row, hectares, household + Z * error));
    return new Change(
        measure,
        commune,
        figure.applyAsDouble(before),
        figure.applyAsDouble(with(row, hectares, household)),
        Math.min(low, high),
        Math.max(low, high));
  }

  private LandConsumption with(Row row, double more, double persons) {
    return new LandConsumption(
        Sheet.number(row, "built_up_from"),
        Sheet.number(row, "built_up_to") + more / HECTARES,
        Sheet.number(row, "population_from"),
        Sheet.number(row, "population_to") + dwellings * Math.max(0, persons),
        Sheet.whole(row, "to") - Sheet.whole(row, "from"));
  }

  private Optional<Row> last(Table land) {
    Row best = null;
    for (int i = 0; i < land.rowCount(); i++) {
      Row row = land.row(i);
      if (row.getString("commune_code").equals(commune)
          && (best == null || Sheet.whole(row, "to") > Sheet.whole(best, "to"))) {
        best = row;
      }
    }
    return Optional.ofNullable(best);
  }
}
