package nc.cagou.usecases.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.disclosure.Disclosure;
import nc.cagou.spark.Sessions;
import nc.cagou.testkit.Shared;
import nc.cagou.usecases.FileRows;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Health from files to protected tables, with Spark. */
class HealthIT {

  private static SparkSession spark;

  @BeforeAll
  static void open() {
    spark = Sessions.open("local[2]");
  }

  private static FileRows samples() {
    Path folder = Shared.root().resolve("data-samples/health");
    return new FileRows(new Health(), spark)
        .with("population", folder.resolve("population-2019-2025.csv"))
        .with("professionals", folder.resolve("professionnels.csv"))
        .with("notifications", folder.resolve("notifications-2019-2024.csv"))
        .with("weekly_counts", folder.resolve("comptes-hebdomadaires-2019-2024.csv"));
  }

  @Test
  void weeklySumsOfOpenDengueAreThePublishedOnes() {
    Findings findings =
        new FileRows(new Health(), spark)
            .with(
                "weekly_counts",
                Shared.folder("data/health/opendengue-national-extract-v1.3.csv.gz"))
            .findings();
    Table rates = findings.tables().get("rates");
    Map<Integer, Integer> sums =
        Map.of(2012, 743, 2013, 10_667, 2017, 4_424, 2018, 2_041, 2022, 518);
    sums.forEach(
        (year, cases) -> {
          Row row = Ward.row(rates, Map.of("territory", "988", "disease", "dengue", "year", year));
          assertEquals(cases, Cells.whole(row, "cases"), "" + year);
          assertEquals("weekly_counts", row.getString("basis"));
        });
    Row alone = Ward.row(rates, Map.of("territory", "988", "disease", "dengue", "year", 2019));
    assertEquals("yearly_counts", alone.getString("basis"));
    Table surveillance = findings.tables().get("surveillance");
    Table own =
        surveillance.where(
            surveillance
                .stringColumn("territory")
                .isEqualTo("988")
                .and(surveillance.stringColumn("week").startsWith("2012-")));
    assertEquals(743, own.longColumn("observed").sum());
    assertTrue(findings.alreadyPublic().contains("surveillance"));
  }

  @Test
  void openCovidGivesWeeksByDifferenceOfItsTotals() {
    Findings findings =
        new FileRows(new Health(), spark)
            .with(
                "weekly_counts",
                Shared.folder("data/health/opencovid19-fr-chiffres-cles-2020-10.csv.gz"))
            .findings();
    Row march =
        Ward.row(
            findings.tables().get("surveillance"),
            Map.of("territory", "988", "disease", "covid_19", "week", "2020-W13"));
    assertEquals(10, Cells.whole(march, "observed"));
    assertFalse(findings.tables().has("rates"));
  }

  @Test
  void theSamplesMakeAWholeStoryUnderTheProfileOfHealth() {
    FileRows rows = samples();
    Health health = new Health();
    Findings findings = rows.findings();
    assertTrue(findings.alreadyPublic().isEmpty());
    Evidence evidence = Disclosure.protect(findings, health.tables()).evidence(rows.context());
    Table rates = evidence.tables().get("rates");
    long hidden = 0;
    for (Row row : rates) {
      hidden += Cells.hidden(row, "cases") ? 1 : 0;
      double cases = Cells.number(row, "cases");
      assertFalse(cases > 0 && cases < 11, "a small count is shown: " + row);
    }
    assertTrue(hidden > rates.rowCount() / 5);
    Row whole = Ward.row(rates, Map.of("territory", "988", "disease", "dengue", "year", 2024));
    assertEquals(
        rows.of("notifications").filter("disease = 'dengue' and year(onset_on) = 2024").count(),
        Cells.whole(whole, "cases"));
    assertEquals(6 * 33, evidence.tables().get("accessibility").rowCount());
    Story story = health.show(evidence, Selection.NONE);
    assertTrue(story.sections().stream().mapToInt(s -> s.figures().size()).sum() >= 10);
    assertTrue(story.indicators().size() >= 6);
  }

  @Test
  void runningWithTheExamplesOfTheLeverChangesItsTable() {
    Health health = new Health();
    Map<String, String> examples = new java.util.HashMap<>();
    health.levers().get(0).params().forEach(e -> examples.put(e.name(), e.example()));
    Table before = samples().only("professionals", "population").findings().tables().get("lever");
    Table after =
        samples()
            .only("professionals", "population")
            .parameters(examples)
            .findings()
            .tables()
            .get("lever");
    assertEquals(0, before.doubleColumn("fte").sum());
    assertEquals(2, after.doubleColumn("fte").sum());
    assertFalse(before.doubleColumn("after").asList().equals(after.doubleColumn("after").asList()));
  }

  @Test
  void everySubsetOfTheInputsIsComputedAndSaid() {
    FileRows all = samples();
    for (List<String> inputs :
        List.of(
            List.of("population"),
            List.of("professionals"),
            List.of("weekly_counts"),
            List.of("notifications", "population"))) {
      FileRows some = all.only(inputs.toArray(String[]::new));
      Findings findings = some.findings();
      assertFalse(findings.notComputed().isEmpty(), inputs.toString());
      Evidence evidence =
          Disclosure.protect(findings, new Health().tables()).evidence(some.context());
      assertFalse(new Health().show(evidence, Selection.NONE).headline().isEmpty());
    }
  }
}
