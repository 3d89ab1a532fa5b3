package nc.cagou.usecases.datacirculation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
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
import nc.cagou.usecases.datacirculation.catalogue.CatalogueInputs;
import nc.cagou.usecases.datacirculation.synthetic.CatalogueGenerator;

/**
 * Opening and circulation of data: which datasets to mend first, and which flows between
 * administrations to unblock.
 *
 * <p>Takes in the catalogue of a portal, the flows between administrations, and use. Computes the
 * Metadata Quality Assessment of data.europa.eu and the score of data.gouv.fr, promised against
 * observed freshness, what to mend first, near duplicates, and who gives what to whom.
 */
public final class DataCirculation implements UseCase {

  static final Words WORDS = Words.beside(DataCirculation.class, "texts");

  static final String LEVER = "mend-criterion";

  @Override
  public String id() {
    return "data-circulation";
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
  public List<Input> inputs() {
    return CatalogueInputs.all();
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        choice("mqa_rule", "best", List.of("best", "share")),
        choice("untested", "not_met", List.of("not_met", "met", "left_out")),
        choice("as_of", Judgement.AUTO, List.of()),
        Parameter.number(
            "duplicate_threshold", 0.8, 0.5, 1, WORDS.get("parameter.duplicate_threshold")),
        choice("territory", "988", List.of()),
        choice("mend_publisher", Mending.ALL, List.of()),
        choice("mend_fix", Mending.AUTO, Mending.fixes()),
        Parameter.number("mend_share", 1, 0, 1, WORDS.get("parameter.mend_share")));
  }

  @Override
  public List<Lever> levers() {
    return List.of(
        new Lever(
            LEVER,
            WORDS.get("lever.mend-criterion"),
            List.of(
                new Lever.Example("mend_publisher", Mending.ALL),
                new Lever.Example("mend_fix", "dct:accessRights"),
                new Lever.Example("mend_share", "0.5"))));
  }

  @Override
  public List<TableSpec> tables() {
    return TableSpecs.load(
        DataCirculation.class,
        "mqa",
        "udata_quality",
        "fix_first",
        "freshness",
        "publishers",
        "circulation",
        "mqa_metrics",
        "udata_criteria",
        "duplicates",
        "uses",
        "lever");
  }

  @Override
  public Tables reduce(Rows rows) {
    return Reduction.of(rows);
  }

  @Override
  public Findings decide(Tables reduced, Evidence.Context context) {
    return new Decisions(reduced, context).findings();
  }

  /** A catalogue is not divided by territory: its figures are those of the whole it covers. */
  @Override
  public Portrait portrait(Evidence evidence, Selection selection) {
    String whole = evidence.context().parameters().text("territory");
    return selection.territory().equals(java.util.Optional.of(whole))
        ? UseCase.super.portrait(evidence, selection)
        : Portrait.NONE;
  }

  @Override
  public Story show(Evidence evidence, Selection selection) {
    return Telling.of(evidence, selection);
  }

  @Override
  public LeverAnswer pull(Evidence evidence, String lever, Parameters parameters) {
    return Pull.of(evidence.tables(), parameters);
  }

  @Override
  public List<Margin> margins() {
    return Margins.all();
  }

  @Override
  public void generate(long rows, Random random, Path folder) throws IOException {
    CatalogueGenerator.write(rows, random, folder);
  }

  private static Parameter choice(String name, String fallback, List<String> codes) {
    return Parameter.choice(name, fallback, codes, WORDS.get("parameter." + name));
  }
}
