package nc.cagou.usecases.roadsafety;

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
import nc.cagou.usecases.roadsafety.synthetic.BaacGenerator;

/**
 * Road safety: where, when and for whom to act first, and whether a measure worked.
 *
 * <p>Takes in the four tables of the French file of injury accidents (BAAC), any years at once, any
 * subset of the tables; segments of road with their traffic; treated sites. Computes counts and
 * severities, rates with exact intervals, changes told apart from chance, clusters of accidents,
 * segments by their excess over roads like them, whether treatments worked, and what treating the
 * first places would avoid.
 */
public final class RoadSafety implements UseCase {

  static final Words WORDS = Words.beside(RoadSafety.class, "texts");

  @Override
  public String id() {
    return "road-safety";
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
    return List.of("TRAN");
  }

  @Override
  public List<Input> inputs() {
    return Baac.inputs();
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.choice("territory", Focus.AUTO, List.of(), WORDS.get("parameter.territory")),
        number("cluster_radius", 250, 20, 5_000),
        number("cluster_minimum", 5, 1, 100_000),
        number("weight_killed", 5, 0, 1_000),
        number("weight_hospitalised", 3, 0, 1_000),
        number("weight_slight", 1, 0, 1_000),
        Parameter.choice(
            "population_year",
            Inhabitants.OWN_YEAR,
            List.of(Inhabitants.OWN_YEAR, "2009", "2014", "2019", "2025"),
            WORDS.get("parameter.population_year")),
        number("treated_sites", 5, 0, Clusters.MOST),
        number("crash_modification_factor", 0.8, 0, 1),
        number("crash_modification_error", 0.1, 0, 1),
        number("crash_cost", 0, 0, 1e10),
        number("overdispersion", 0, 0, 100),
        number("neighbours", 5, 1, 20));
  }

  @Override
  public List<Lever> levers() {
    return List.of(
        new Lever(LeverTable.CLUSTERS, WORDS.get("lever.treat-clusters"), treated()),
        new Lever(LeverTable.SEGMENTS, WORDS.get("lever.treat-segments"), treated()));
  }

  private static List<Lever.Example> treated() {
    return List.of(
        new Lever.Example("treated_sites", "3"),
        new Lever.Example("crash_modification_factor", "0.6"),
        new Lever.Example("crash_modification_error", "0.1"),
        new Lever.Example("crash_cost", "12000000"));
  }

  @Override
  public List<TableSpec> tables() {
    return TableSpecs.load(
        RoadSafety.class,
        "summary",
        "change",
        "when",
        "when_by_territory",
        "who",
        "where",
        "rates",
        "roads",
        "clusters",
        "hotspots",
        "screening",
        "before_after",
        "lever");
  }

  @Override
  public Tables reduce(Rows rows) {
    return Reduction.of(rows);
  }

  @Override
  public Findings decide(Tables reduced, Evidence.Context context) {
    return Decisions.of(reduced, context, WORDS);
  }

  @Override
  public Portrait portrait(Evidence evidence, Selection selection) {
    return Telling.portrait(evidence, selection);
  }

  @Override
  public Set<String> comparable() {
    return Set.of("killed_rate", "accident_rate", "vulnerable_share", "fatal_share", "young_share");
  }

  @Override
  public Story show(Evidence evidence, Selection selection) {
    return Telling.of(evidence, selection);
  }

  @Override
  public LeverAnswer pull(Evidence evidence, String lever, Parameters parameters) {
    return Levers.pull(evidence, lever, parameters);
  }

  @Override
  public List<Margin> margins() {
    return Margins.all();
  }

  @Override
  public void generate(long rows, Random random, Path folder) throws IOException {
    BaacGenerator.write(rows, random, folder);
  }

  private static Parameter number(String name, double fallback, double least, double most) {
    return Parameter.number(name, fallback, least, most, WORDS.get("parameter." + name));
  }
}
