package nc.cagou.usecases.planning;

import java.util.List;
import nc.cagou.Contract;
import nc.cagou.Document;
import nc.cagou.Input;
import nc.cagou.Layout;
import nc.cagou.intake.Contracts;
import nc.cagou.text.Words;

/**
 * The inputs of planning. Censuses come in rows, as a wide table with one column a year, or as the
 * communes of Etalab, which bear no year; facilities also in the SCDL schema and as GeoJSON.
 */
final class PlanningInputs {

  static final Words WORDS = Words.beside(PlanningInputs.class, "contracts");

  private PlanningInputs() {}

  /** {@code census land_cover facilities permits population_grid boundaries}. */
  static List<Input> all() {
    return List.of(
        input("census", Layout.NONE, new YearColumns("population"), new UndatedCommunes()),
        input("land_cover", new LandCoverUnits(), new YearColumns("built_up_km2")),
        input("facilities", new PointLayout()),
        input("permits", Layout.NONE),
        input("population_grid", new PointLayout()),
        input("boundaries", Layout.NONE));
  }

  private static Input input(String name, Layout layout, Document... documents) {
    Contract contract =
        Contracts.load(PlanningInputs.class, "contracts/" + name + ".json", name, layout, WORDS);
    return new Input(name, documents.length == 0 ? contract : contract.reading(documents));
  }
}
