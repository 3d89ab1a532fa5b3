package nc.cagou.usecases.employment;

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
import nc.cagou.usecases.employment.synthetic.EmploymentGenerator;

/**
 * Employment: where to direct training and recruitment help.
 *
 * <p>Takes in advertisements and registrations of jobseekers, or a table of tensions as published.
 * Computes the tension of occupations with its causes, how far offers and jobseekers miss each
 * other, the Beveridge curve, and monthly series without their season, each told apart from chance.
 */
public final class Employment implements UseCase {

  static final Words WORDS = Words.beside(Employment.class, "texts");

  @Override
  public String id() {
    return "employment";
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
    return EmploymentInputs.all();
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        choice("level", "domain", "domain", "group", "code"),
        number("reference_from", 0, 0, 2_100),
        number("reference_to", 0, 0, 2_100),
        choice("adjustment", Adjusted.X13, Adjusted.X13, Adjusted.STL),
        choice("train_from", TrainingPlan.AUTO),
        choice("train_to", TrainingPlan.AUTO),
        number("train_count", 100, 0, 100_000));
  }

  @Override
  public List<Lever> levers() {
    return List.of(
        new Lever(
            "train",
            WORDS.get("lever.train"),
            List.of(
                new Lever.Example("train_count", "200"),
                new Lever.Example("train_from", TrainingPlan.AUTO),
                new Lever.Example("train_to", TrainingPlan.AUTO))));
  }

  @Override
  public List<TableSpec> tables() {
    return TableSpecs.load(
        Employment.class,
        "tension",
        "published",
        "causes",
        "mismatch",
        "beveridge",
        "series",
        "evolution",
        "communes",
        "reference");
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
    return Set.of(
        "ratio",
        "exit_rate",
        "unemployment_rate",
        "vacancy_rate",
        "mismatch",
        "tense_share",
        "median_index");
  }

  @Override
  public Story show(Evidence evidence, Selection selection) {
    return Telling.of(evidence, selection);
  }

  @Override
  public LeverAnswer pull(Evidence evidence, String lever, Parameters parameters) {
    return Pulling.of(evidence, lever, parameters);
  }

  @Override
  public List<Margin> margins() {
    return Margins.all();
  }

  @Override
  public void generate(long rows, Random random, Path folder) throws IOException {
    EmploymentGenerator.write(rows, random, folder);
  }

  private static Parameter number(String name, double fallback, double least, double most) {
    return Parameter.number(name, fallback, least, most, WORDS.get("parameter." + name));
  }

  private static Parameter choice(String name, String fallback, String... codes) {
    return Parameter.choice(name, fallback, List.of(codes), WORDS.get("parameter." + name));
  }
}
