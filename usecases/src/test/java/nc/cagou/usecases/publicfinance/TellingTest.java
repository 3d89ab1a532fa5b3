package nc.cagou.usecases.publicfinance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Indicator;
import nc.cagou.LeverAnswer;
import nc.cagou.Parameters;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.Tables;
import nc.cagou.text.Text;
import nc.cagou.usecases.Sheet;
import nc.cagou.usecases.TrueSentences;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** Sentences on figures at the edges: none, one, nil, negative, unknown, hidden. */
class TellingTest {

  private static final PublicFinance USE_CASE = new PublicFinance();
  private static final String HARD = "\u00a0";

  private final List<Budget> budgets = new ArrayList<>();

  private TellingTest budget(String code, int year, Object... amounts) {
    Map<String, Long> cents = new HashMap<>();
    for (int i = 0; i < amounts.length; i += 2) {
      cents.put((String) amounts[i], Math.round(((Number) amounts[i + 1]).doubleValue() * 100));
    }
    budgets.add(
        new Budget(code, Budgets.name(code, code), year, "principal", code, "", "", 5_000, cents)
            .completed());
    return this;
  }

  private TellingTest savings(String code, double receipts, double expenses, double debt) {
    return budget(
        code, 2024, "operating_receipts", receipts, "operating_expenses", expenses, "debt", debt);
  }

  private static Evidence evidence(Map<String, String> given, Table... tables) {
    Parameters parameters = Parameters.of(USE_CASE.parameters(), given);
    return new Evidence(
        Tables.of(tables),
        new Evidence.Context(Set.of(), parameters, false, List.of(), LocalDate.of(2026, 11, 1)),
        List.of());
  }

  private Evidence evidence() {
    BudgetTables tables = new BudgetTables(budgets, Parameters.of(USE_CASE.parameters(), Map.of()));
    return evidence(Map.of(), tables.aggregates(), tables.ratios(), tables.deciles());
  }

  private Story story() {
    return USE_CASE.show(evidence(), Selection.NONE);
  }

  private static Indicator indicator(Story story, String id) {
    return story.indicators().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void theHeadlineCountsCollectivitiesWithoutSavings() {
    savings("98818", 100e6, 90e6, 50e6).savings("98805", 50e6, 51e6, 20e6);
    savings("98814", 50e6, 50e6, 0);
    assertEquals(
        "2 collectivités sur 3 n’ont pas d’épargne brute en 2024", story().headline().fr());
    assertEquals(
        "2 collectivities out of 3 have no gross savings in 2024", story().headline().en());
    budgets.remove(2);
    assertEquals("1 collectivité sur 2 n’a pas d’épargne brute en 2024", story().headline().fr());
    budgets.set(1, budgets.get(0));
    savings("98814", 50e6, 40e6, 0);
    assertEquals("Les 2 collectivités dégagent une épargne brute en 2024", story().headline().fr());
  }

  @Test
  void oneCollectivityIsNamedWithItsYears() {
    savings("98818", 100e6, 90e6, 50e6);
    assertEquals(
        "Nouméa" + HARD + ": 5,0 ans d’épargne pour rembourser la dette en 2024",
        story().headline().fr());
    assertEquals("Nouméa: 5.0 years of savings to repay debt in 2024", story().headline().en());
    assertEquals(5.0, indicator(story(), "years_to_repay").value(), 1e-9);
  }

  @Test
  void exactlyOneYearAndNextToNothingAreSaidAsAPersonWould() {
    savings("98818", 100e6, 90e6, 10e6);
    assertTrue(story().headline().fr().contains("un an d’épargne"), story().headline().fr());
    budgets.clear();
    savings("98818", 100e6, 90e6, 1e4);
    assertTrue(story().headline().fr().contains("moins d’un mois"), story().headline().fr());
  }

  @Test
  void withoutSavingsYearsAreNotDefinedAndTheReasonIsGiven() {
    savings("98818", 100e6, 101e6, 50e6);
    assertEquals(
        "Nouméa n’a pas d’épargne brute en 2024" + HARD + ": désendettement sans objet",
        story().headline().fr());
    Indicator years = indicator(story(), "years_to_repay");
    assertEquals(null, years.value());
    assertTrue(years.reason().fr().contains("nulle ou négative"));
    assertTrue(story().lead().fr().contains("ne couvrent pas"), story().lead().fr());
    assertTrue(
        story().lead().fr().contains("\u22121,00 million de F" + HARD + "CFP"),
        story().lead().fr());
  }

  @Test
  void noDebtAndUnknownDebtAreToldApart() {
    savings("98818", 100e6, 90e6, 0);
    assertTrue(
        story().headline().fr().startsWith("Nouméa n’a pas de dette"), story().headline().fr());
    budgets.clear();
    budget("98818", 2024, "operating_receipts", 100e6, "operating_expenses", 90e6);
    assertEquals(
        "Nouméa épargne 10,0" + HARD + "% de ses recettes de fonctionnement en 2024",
        story().headline().fr());
    assertTrue(story().lead().fr().contains("Dette inconnue"));
    budgets.clear();
    budget("98818", 2024, "equipment", 5e6);
    assertTrue(story().headline().fr().contains("n’est pas dans les fichiers"));
  }

  @Test
  void eurosAreWrittenElsewhereThanInNewCaledonia() {
    savings("97101", 100e6, 90e6, 50e6);
    assertEquals("millions de €", indicator(story(), "debt").unit().fr());
    budgets.clear();
    savings("98818", 100e6, 90e6, 50e6);
    assertEquals("millions de F" + HARD + "CFP", indicator(story(), "debt").unit().fr());
  }

  @Test
  void figuresOfAllAreOfTheTerritoryOfTheirCollectivities() {
    savings("97101", 100e6, 90e6, 50e6).savings("97102", 50e6, 51e6, 20e6);
    assertEquals("971", indicator(story(), "debt").territory());
    savings("2A004", 50e6, 40e6, 0);
    assertEquals("FR", indicator(story(), "without_savings").territory());
    budgets.clear();
    savings("98818", 100e6, 90e6, 50e6).savings("0123456", 50e6, 40e6, 0);
    assertEquals("988", indicator(story(), "alerts").territory());
  }

  @Test
  void whereNoSavingsAreKnownNobodyIsCountedWithoutThem() {
    budget("98818", 2024, "equipment", 5e6).budget("98805", 2024, "equipment", 1e6);
    for (String id : List.of("without_savings", "alerts")) {
      Indicator counted = indicator(story(), id);
      assertNull(counted.value());
      assertEquals("Les fichiers ne contiennent pas ce qu’il faut.", counted.reason().fr());
    }
  }

  @Test
  void theChangeIsThatOfTheYearBefore() {
    savings("98818", 100e6, 90e6, 50e6);
    budget("98818", 2023, "operating_receipts", 100e6, "operating_expenses", 90e6, "debt", 40e6);
    assertEquals(
        "contre 4,0 en 2023" + HARD + ": en hausse",
        indicator(story(), "years_to_repay").change().fr());
    assertEquals(
        "against 10.0 in 2023: no change", indicator(story(), "savings_rate").change().en());
  }

  @Test
  void hiddenDigitsAreCalledSecretAndNeverZero() {
    Table digits =
        new Sheet("digits")
            .text("test")
            .whole("digit", "payments")
            .number("observed", "expected", "z")
            .row("first", 1, null, null, 0.30103, null)
            .row("first", 2, 40, 0.2, 0.17609, 1.1)
            .table();
    Table tests =
        new Sheet("digit_tests")
            .text("test")
            .whole("payments")
            .number("mad", "chi_square")
            .whole("degrees")
            .number("p_value")
            .text("conformity")
            .row("first", null, null, null, 8, null, "close")
            .table();
    Story story = USE_CASE.show(evidence(Map.of(), digits, tests), Selection.NONE);
    Story.Figure figure = story.sections().get(0).figures().get(0);
    assertTrue(figure.reading().fr().contains("secrète"), figure.reading().fr());
    assertTrue(figure.headline().fr().contains("sans mesure"), figure.headline().fr());
    assertEquals("s", ((nc.cagou.chart.Bars) figure.chart()).series().get(0).cells().get(0).flag());
    assertTrue(indicator(story, "first_digit_mad").reason().fr().startsWith("Secret"));
  }

  @Test
  void nothingAtAllIsSaidSo() {
    Story story = USE_CASE.show(evidence(Map.of()), Selection.NONE);
    assertTrue(story.headline().fr().startsWith("Rien à montrer"));
    assertTrue(story.indicators().isEmpty());
    Findings findings = USE_CASE.decide(new Tables(Map.of()), evidence(Map.of()).context());
    assertEquals(3, findings.notComputed().size());
    assertTrue(findings.tables().names().isEmpty());
  }

  @Test
  void aReaderMayChooseACollectivityAndAnUnknownOneIsPassedOver() {
    savings("98818", 100e6, 90e6, 50e6).savings("98805", 50e6, 51e6, 20e6);
    Story own =
        USE_CASE.show(
            evidence(), new Selection(Optional.of("98805"), Optional.of("2024"), Optional.empty()));
    assertTrue(own.headline().fr().startsWith("Dumbéa n’a pas"), own.headline().fr());
    Story other =
        USE_CASE.show(
            evidence(), new Selection(Optional.of("75056"), Optional.of("1999"), Optional.empty()));
    assertEquals(story().headline(), other.headline());
    assertEquals(2, story().choices().territories().size());
  }

  @Test
  void borrowingSaysBeforeAndAfterAndWhatIsLeftOut() {
    savings("98818", 100e6, 90e6, 50e6);
    Parameters parameters =
        Parameters.of(
            USE_CASE.parameters(),
            Map.of("loan", "20000000", "loan_rate", "5", "loan_years", "10"));
    LeverAnswer answer = USE_CASE.pull(evidence(), "borrow", parameters);
    assertEquals(5.0, answer.effects().get(0).before(), 1e-9);
    assertEquals(70.0 / 9, answer.effects().get(0).after(), 1e-9);
    assertTrue(answer.sentence().fr().contains("de 5,0 à 7,8 ans"), answer.sentence().fr());
    assertFalse(answer.limits().isEmpty());
    assertTrue(answer.effects().stream().allMatch(e -> !e.reason().isEmpty()));
  }

  @Test
  void losingAllSavingsMakesYearsUndefined() {
    budget(
        "98818",
        2024,
        "operating_receipts",
        100e6,
        "operating_expenses",
        95e6,
        "debt",
        50e6,
        "taxes",
        60e6);
    Parameters parameters =
        Parameters.of(USE_CASE.parameters(), Map.of("lost_share", "10", "loan", "1000000"));
    LeverAnswer answer = USE_CASE.pull(evidence(), "lose-receipt", parameters);
    assertEquals(null, answer.effects().get(0).after());
    assertTrue(answer.sentence().fr().contains("sans objet"), answer.sentence().fr());
    assertEquals(50e6, answer.effects().get(4).after(), 1e-6);
  }

  @Test
  void everyHeadlineFits() {
    savings("98818", 100e6, 90e6, 50e6).savings("98805", 50e6, 51e6, 20e6);
    for (Story story : List.of(story())) {
      story.sections().stream()
          .flatMap(s -> s.figures().stream())
          .forEach(
              f -> {
                for (Text text : List.of(f.headline())) {
                  assertTrue(text.fr().length() <= 90 && text.en().length() <= 90, text.fr());
                }
              });
    }
  }

  @Test
  void paymentsAndReceiptsStandForTheTerritoryOfTheAccounts() {
    Sheet tests =
        new Sheet("digit_tests")
            .text("test")
            .whole("payments")
            .number("mad", "chi_square")
            .whole("degrees")
            .number("p_value")
            .text("conformity")
            .whole("payees");
    tests.row("first", 500, 0.01, 9.0, 8, 0.3, "acceptable", 80);
    savings("97101", 100e6, 90e6, 50e6).savings("97102", 50e6, 40e6, 0);
    BudgetTables tables = new BudgetTables(budgets, Parameters.of(USE_CASE.parameters(), Map.of()));
    Story several =
        USE_CASE.show(
            evidence(Map.of(), tables.aggregates(), tables.ratios(), tests.table()),
            Selection.NONE);
    assertEquals("971", indicator(several, "first_digit_mad").territory());
    Story none = USE_CASE.show(evidence(Map.of(), tests.table()), Selection.NONE);
    assertEquals("988", indicator(none, "first_digit_mad").territory());
    Story euros = USE_CASE.show(evidence(Map.of("currency", "EUR"), tests.table()), Selection.NONE);
    assertEquals("FR", indicator(euros, "first_digit_mad").territory());
  }

  @Test
  void aLeverTakesTheNameOfACollectivity() {
    savings("98818", 100e6, 90e6, 50e6).savings("98817", 50e6, 40e6, 10e6);
    BudgetTables tables = new BudgetTables(budgets, Parameters.of(USE_CASE.parameters(), Map.of()));
    Map<String, String> given = Map.of("collectivity", "mont dore", "loan", "1000000");
    Evidence evidence = evidence(given, tables.aggregates(), tables.ratios());
    LeverAnswer answer = USE_CASE.pull(evidence, "borrow", evidence.context().parameters());
    assertTrue(answer.sentence().fr().contains("Mont-Dore"), answer.sentence().fr());
  }

  @Test
  void sentencesStayTrueOnFiguresAtTheEdges() {
    double[][] edges = {
      {0, 0, 0}, {1, 0, 1}, {1, 1, 0}, {0, 1, 1}, {1e13, 9e12, 8e13}, {5e6, 5e6, 5e6}, {9, 8, -1}
    };
    for (double[] edge : edges) {
      budgets.clear();
      savings("98818", edge[0], edge[1], edge[2]);
      TrueSentences.of(USE_CASE, evidence());
      savings("98817", edge[0], edge[1], edge[2]);
      TrueSentences.of(USE_CASE, evidence());
    }
    budgets.clear();
    TrueSentences.of(USE_CASE, evidence(Map.of()));
    budget("98818", 2024, "equipment", 0.0);
    TrueSentences.of(USE_CASE, evidence());
    budgets.clear();
    savings("98818", 100, 90, 50)
        .budget("98818", 2023, "operating_receipts", 100, "operating_expenses", 90, "debt", 50);
    TrueSentences.of(USE_CASE, evidence());
  }
}
