package nc.cagou.usecases.health;

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
import nc.cagou.usecases.health.synthetic.HealthGenerator;

/**
 * Health: where to place care, and whether a signal needs review this week.
 *
 * <p>Takes in who lives where, who cares where and how long the way takes, notified cases one by
 * one or counts by week. Computes potential access to each profession (enhanced two-step floating
 * catchment area), rates made comparable by age, and which weeks lie beyond what the weeks before
 * let expect. Does not say that care is used, nor that a signal is an epidemic.
 */
public final class Health implements UseCase {

  static final Words WORDS = Words.beside(Health.class, "texts");

  @Override
  public String id() {
    return "health";
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
    return HealthInputs.inputs();
  }

  @Override
  public List<Parameter> parameters() {
    return HealthParameters.all();
  }

  @Override
  public List<Lever> levers() {
    return List.of(
        new Lever(
            PlaceCare.NAME,
            WORDS.get("lever.place-care"),
            List.of(
                new Lever.Example("lever_commune", "98804"),
                new Lever.Example("lever_profession", Change.GENERAL_PRACTITIONER),
                new Lever.Example("lever_fte", "2"))));
  }

  @Override
  public List<TableSpec> tables() {
    return TableSpecs.load(
        Health.class, "accessibility", "rates", "rates_period", "surveillance", "travel", "lever");
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
        "mean_access", "crude_rate", "standardised_rate", "without_care_share", "low_access_share");
  }

  @Override
  public Story show(Evidence evidence, Selection selection) {
    return Telling.of(evidence, selection);
  }

  @Override
  public LeverAnswer pull(Evidence evidence, String lever, Parameters parameters) {
    if (!lever.equals(PlaceCare.NAME)) {
      throw new IllegalArgumentException("No lever " + lever + " in " + id());
    }
    return PlaceCare.answer(evidence, parameters);
  }

  @Override
  public List<Margin> margins() {
    return Margins.all();
  }

  @Override
  public void generate(long rows, Random random, Path folder) throws IOException {
    HealthGenerator.write(rows, random, folder);
  }
}
