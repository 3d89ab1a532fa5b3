package nc.cagou.usecases.planning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Input;
import nc.cagou.Lever;
import nc.cagou.LeverAnswer;
import nc.cagou.Margin;
import nc.cagou.Parameter;
import nc.cagou.Parameters;
import nc.cagou.Portrait;
import nc.cagou.Rows;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.TableSpec;
import nc.cagou.Tables;
import nc.cagou.UseCase;
import nc.cagou.edition.TableSpecs;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import nc.cagou.usecases.planning.synthetic.PlanningGenerator;

/**
 * Planning: where land is consumed faster than people arrive, and where services are missing.
 *
 * <p>Takes in censuses, built-up areas, facilities, building permits, a population grid and
 * outlines of communes, any of them. Computes growth, land consumption (SDG 11.3.1), nearness of
 * services, spatial patterns, a portrait of each territory, and what opening a facility or building
 * dwellings would change.
 */
public final class Planning implements UseCase {

  static final Words WORDS = Words.beside(Planning.class, "texts");

  @Override
  public String id() {
    return "planning";
  }

  @Override
  public Text title() {
    return WORDS.get("title");
  }

  @Override
  public Text decision() {
    return WORDS.get("decision");
  }

  @Override
  public List<String> themes() {
    return List.of("REGI", "SOCI", "ENVI");
  }

  @Override
  public List<Input> inputs() {
    return PlanningInputs.all();
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        number("reach_km", 5, 0.1, 500),
        number("neighbours", 4, 1, 20),
        choice("facility_type"),
        number("facility_lon", 166.45, 156, 175),
        number("facility_lat", -22.27, -27, -14),
        choice("build_commune"),
        number("build_dwellings", 0, 0, 100_000),
        number("build_hectares", 0, 0, 100_000),
        number("household_size", 3, 0.5, 12),
        number("household_size_error", 0.2, 0, 5));
  }

  @Override
  public List<Lever> levers() {
    return Levers.all();
  }

  @Override
  public List<TableSpec> tables() {
    return TableSpecs.load(
        Planning.class,
        "population",
        "land_consumption",
        "service_access",
        "autocorrelation",
        "portrait",
        "distribution",
        "local_patterns",
        "mix",
        "permits",
        "urbanisation",
        "grid_check",
        "reach",
        "lever");
  }

  @Override
  public Tables reduce(Rows rows) {
    return Reduction.of(rows);
  }

  @Override
  public Findings decide(Tables reduced, Evidence.Context context) {
    return Decisions.of(reduced, context);
  }

  @Override
  public Portrait portrait(Evidence evidence, Selection selection) {
    return Telling.portrait(evidence, selection);
  }

  @Override
  public Set<String> comparable() {
    return Set.of(
        "annual_growth",
        "far_share",
        "farthest",
        "built_up_growth",
        "lcrpgr",
        "built_up_per_capita",
        "permits_rate");
  }

  @Override
  public Story show(Evidence evidence, Selection selection) {
    return Telling.of(evidence, selection);
  }

  @Override
  public LeverAnswer pull(Evidence evidence, String lever, Parameters parameters) {
    return Levers.answer(evidence, lever, parameters);
  }

  @Override
  public List<Margin> margins() {
    return Margins.all();
  }

  @Override
  public void generate(long rows, Random random, Path folder) throws IOException {
    PlanningGenerator.write(rows, random, folder);
  }

  private static Parameter number(String name, double fallback, double least, double most) {
    return Parameter.number(name, fallback, least, most, WORDS.get("parameter." + name));
  }

  private static Parameter choice(String name) {
    return Parameter.choice(name, "", List.of(), WORDS.get("parameter." + name));
  }
}
