package nc.cagou.usecases.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.cagou.territory.Territories;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Rates from literals, before and after protection. */
class RatesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

  private static Row rate(Table table, String territory, int year) {
    return Ward.row(table, Map.of("territory", territory, "disease", "dengue", "year", year));
  }

  /** All communes with young and old, in the same shares but in Lifou. */
  private static Ward withAges() {
    Ward ward = new Ward();
    for (String commune : Provinces.communesOf(Territories.WHOLE)) {
      double all = Territories.population(commune, 2019).orElseThrow();
      double young = commune.equals("98814") ? 0.8 : 0.5;
      ward.people(commune, 2019, "0-39", "female", all * young / 2);
      ward.people(commune, 2019, "0-39", "male", all * young / 2);
      ward.people(commune, 2019, "40+", "female", all * (1 - young));
    }
    return ward;
  }

  @Test
  void crudeAndStandardisedRatesOfACommune() {
    Table rates =
        withAges()
            .cases("dengue", "98814", DAY, 20, 40)
            .cases("dengue", "98814", DAY, 60, 20)
            .findings()
            .tables()
            .get("rates");
    Row lifou = rate(rates, "98814", 2024);
    double persons = Territories.population("98814", 2019).orElseThrow();
    assertEquals(60, Cells.number(lifou, "cases"));
    assertEquals(60 / persons * 100_000, Cells.number(lifou, "crude"), 1e-9);
    double[] esp = EuropeanStandard.weights(List.of(new AgeGroup(0, 39), new AgeGroup(40, 120)));
    assertEquals(100_000, esp[0] + esp[1], 1e-9);
    double expected = (esp[0] * 40 / (0.8 * persons) + esp[1] * 20 / (0.2 * persons));
    assertEquals(expected, Cells.number(lifou, "standardised"), 1e-6);
    assertEquals("standardised", lifou.getString("limits_of"));
    assertTrue(Cells.number(lifou, "lower") < expected && expected < Cells.number(lifou, "upper"));
    assertEquals(60, Cells.number(rate(rates, "988-I", 2024), "cases"));
    assertEquals(60, Cells.number(rate(rates, "988", 2024), "cases"));
    assertEquals(0, Cells.number(rate(rates, "98818", 2024), "cases"));
    assertEquals("crude", rate(rates, "98818", 2024).getString("limits_of"));
  }

  @Test
  void agesThatAreUnknownAreSharedOutUnlessTheyAreMany() {
    Standard standard =
        new Standard(
            List.of(new AgeGroup(0, 39), new AgeGroup(40, 120)), Standard.EUROPEAN, new double[2]);
    double[] shared = standard.byGroup(Map.of(20, 6L, 60, 3L, -1, 1L), 10);
    assertEquals(10 * 6 / 9.0, shared[0], 1e-12);
    assertEquals(10 * 3 / 9.0, shared[1], 1e-12);
    assertEquals(null, standard.byGroup(Map.of(20, 6L, -1, 4L), 10));
  }

  @Test
  void smallCountsAreHiddenAndNeverZero() {
    Table rates =
        withAges()
            .cases("dengue", "98814", DAY, 20, 4)
            .cases("dengue", "98815", DAY, 20, 30)
            .cases("dengue", "98818", DAY, 20, 3)
            .cases("dengue", "98805", DAY, 20, 50)
            .evidence()
            .tables()
            .get("rates");
    Row lifou = rate(rates, "98814", 2024);
    assertTrue(Cells.hidden(lifou, "cases"));
    assertTrue(Cells.hidden(lifou, "crude"));
    assertTrue(lifou.isMissing("cases"));
    assertEquals(0, Cells.number(rate(rates, "98820", 2024), "cases"));
    assertEquals(87, Cells.number(rate(rates, "988", 2024), "cases"));
  }

  @Test
  void allYearsTogetherGiveAFigureAndARatioToTheWhole() {
    Table period =
        withAges()
            .cases("dengue", "98814", DAY, 20, 30)
            .cases("dengue", "98814", DAY.minusYears(2), 20, 30)
            .cases("dengue", "98818", DAY, 20, 60)
            .findings()
            .tables()
            .get("rates_period");
    Row lifou = Ward.row(period, Map.of("territory", "98814", "disease", "dengue"));
    assertEquals(60, Cells.number(lifou, "cases"));
    assertEquals(2022, Cells.whole(lifou, "from_year"));
    assertEquals(2024, Cells.whole(lifou, "to_year"));
    Row whole = Ward.row(period, Map.of("territory", "988", "disease", "dengue"));
    assertEquals(1, Cells.number(whole, "ratio"), 1e-9);
    assertTrue(Cells.number(lifou, "ratio") > 5);
    assertTrue(Cells.number(lifou, "ratio_lower") > 1);
  }

  @Test
  void yearsAndMonthsAreNeverAddedToWeeks() {
    Ward ward = new Ward();
    ward.count("dengue", "988", "week", LocalDate.of(2012, 12, 30), 83);
    ward.count("dengue", "988", "week", LocalDate.of(2012, 12, 23), 80);
    ward.count("dengue", "988", "year", LocalDate.of(2012, 1, 1), 500);
    ward.count("dengue", "988", "year", LocalDate.of(2011, 1, 1), 90);
    ward.count("dengue", "988", "month", LocalDate.of(2025, 1, 1), 7);
    ward.count("dengue", "BRA", "week", LocalDate.of(2012, 12, 23), 9_999);
    Table rates = ward.findings().tables().get("rates");
    assertEquals(2, rates.rowCount());
    assertEquals(163, Cells.number(rate(rates, "988", 2012), "cases"));
    assertEquals(90, Cells.number(rate(rates, "988", 2011), "cases"));
    assertEquals("yearly_counts", rate(rates, "988", 2011).getString("basis"));
    assertEquals(2, ward.findings().tables().get("surveillance").rowCount());
    assertTrue(ward.findings().alreadyPublic().contains("rates"));
    assertEquals(
        3,
        ward.findings().notComputed().stream()
            .filter(
                t ->
                    t.fr().contains("mensuels")
                        || t.fr().contains("annuels")
                        || t.fr().contains("BRA"))
            .count());
  }

  @Test
  void provincesMakeUpAWholeThatHasNoRowOfItsOwn() {
    LocalDate monday = LocalDate.of(2024, 1, 1);
    Ward ward = new Ward();
    ward.count("influenza", "988-N", "week", monday, 5);
    ward.count("influenza", "988-S", "week", monday, 40);
    ward.count("influenza", "98818", "week", monday, 30);
    Table rates = ward.findings().tables().get("rates");
    Row whole = Ward.row(rates, Map.of("territory", "988", "disease", "influenza", "year", 2024));
    assertEquals(45, Cells.number(whole, "cases"));
    ward.count("influenza", "988", "week", monday, 47);
    rates = ward.findings().tables().get("rates");
    whole = Ward.row(rates, Map.of("territory", "988", "disease", "influenza", "year", 2024));
    assertEquals(47, Cells.number(whole, "cases"));
  }
}
