package nc.cagou.usecases.publicfinance;

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
import nc.cagou.usecases.publicfinance.synthetic.FinanceGenerator;

/**
 * Public finance: which collectivities can still invest, and which lines deserve a look.
 *
 * <p>Takes in accounts in any of four layouts, charts of accounts, population, payments and tax
 * receipts, any subset of them. Computes savings and debt to the cent, the legal ratios and their
 * deciles, the execution of the budget, unusual lines, first digits of payments, and forecasts.
 */
public final class PublicFinance implements UseCase {

  static final Words WORDS = Words.beside(PublicFinance.class, "texts");

  @Override
  public String id() {
    return "public-finance";
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
    return FinanceInputs.all();
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        choice("collectivity", Focus.AUTO, List.of()),
        choice("currency", Currency.AUTO, List.of(Currency.AUTO, "XPF", "EUR")),
        number("alert_years", 12, 1, 100),
        number("alert_savings_rate", 8, 0, 100),
        number("stratum_minimum", 10, 5, 10_000),
        number("unusual_score", 3.5, 1, 1_000),
        number("horizon", 12, 1, 60),
        number("loan", 0, 0, 1e12),
        number("loan_rate", 3, 0, 30),
        number("loan_years", 20, 1, 60),
        choice(
            "lost_receipt",
            Aggregates.TAXES,
            List.of(Aggregates.TAXES, Aggregates.LOCAL_TAXES, Aggregates.DGF, Aggregates.RECEIPTS)),
        number("lost_share", 0, 0, 100));
  }

  @Override
  public List<Lever> levers() {
    return List.of(
        new Lever(
            "borrow",
            WORDS.get("lever.borrow"),
            List.of(
                new Lever.Example("collectivity", Focus.AUTO),
                new Lever.Example("loan", "500000000"),
                new Lever.Example("loan_rate", "3.5"),
                new Lever.Example("loan_years", "20"))),
        new Lever(
            "lose-receipt",
            WORDS.get("lever.lose-receipt"),
            List.of(
                new Lever.Example("collectivity", Focus.AUTO),
                new Lever.Example("lost_receipt", Aggregates.TAXES),
                new Lever.Example("lost_share", "10"))));
  }

  @Override
  public List<TableSpec> tables() {
    return TableSpecs.load(
        PublicFinance.class,
        "aggregates",
        "ratios",
        "deciles",
        "execution",
        "unusual",
        "digits",
        "digit_tests",
        "receipts",
        "forecast",
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
    return Set.of("years_to_repay", "savings_rate", "debt_per_inhabitant");
  }

  @Override
  public Story show(Evidence evidence, Selection selection) {
    return Telling.of(evidence, selection);
  }

  @Override
  public LeverAnswer pull(Evidence evidence, String lever, Parameters parameters) {
    return LeverTelling.of(evidence, lever, parameters);
  }

  @Override
  public List<Margin> margins() {
    return Margins.all();
  }

  @Override
  public void generate(long rows, Random random, Path folder) throws IOException {
    FinanceGenerator.write(rows, random, folder);
  }

  private static Parameter number(String name, double fallback, double least, double most) {
    return Parameter.number(name, fallback, least, most, WORDS.get("parameter." + name));
  }

  private static Parameter choice(String name, String fallback, List<String> codes) {
    return Parameter.choice(name, fallback, codes, WORDS.get("parameter." + name));
  }
}
