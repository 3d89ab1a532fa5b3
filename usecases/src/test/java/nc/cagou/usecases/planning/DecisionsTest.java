package nc.cagou.usecases.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nc.cagou.Findings;
import nc.cagou.TableSpec;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

class DecisionsTest {

  private static Row row(Table table, String column, String value) {
    Table own = table.where(table.stringColumn(column).isEqualTo(value));
    assertEquals(1, own.rowCount(), value);
    return own.row(0);
  }

  @Test
  void growthIsTheMeanAnnualRateInPercent() {
    Findings findings =
        new Reduced().census("98801", 2000, 1000).census("98801", 2010, 1100).findings();
    Table population = findings.tables().get("population");
    assertTrue(population.row(0).isMissing("annual_growth"));
    assertEquals(
        (Math.pow(1.1, 0.1) - 1) * 100, population.row(1).getDouble("annual_growth"), 1e-12);
  }

  @Test
  void aPartOfTheCommunesHasNoTotalAndItIsSaid() {
    Findings findings = new Reduced().censuses(2019).census("98801", 2024, 700).findings();
    Table population = findings.tables().get("population");
    assertEquals(
        1, population.where(population.stringColumn("territory").isEqualTo("988")).rowCount());
    assertTrue(
        findings.notComputed().stream().anyMatch(t -> t.en().startsWith("2024: 1 commune of 33")));
  }

  @Test
  void landIsSetAgainstPopulationOfTheSameYears() {
    Findings findings =
        new Reduced()
            .census("98818", 2010, 100_000)
            .census("98818", 2020, 120_000)
            .land("98818", 2010, 20)
            .land("98818", 2015, 21)
            .land("98818", 2020, 22)
            .land("98818", 2022, 23)
            .findings();
    Table land = findings.tables().get("land_consumption");
    assertEquals(3, land.rowCount());
    Row first = land.row(0);
    assertEquals(0.01, first.getDouble("lcr"), 1e-12);
    assertEquals(Math.log(1.1) / 5, first.getDouble("pgr"), 1e-12);
    assertEquals("efficient", first.getString("statement"));
    assertEquals(21e6 / 110_000, first.getDouble("built_up_per_capita"), 1e-9);
    Row last = land.row(2);
    assertTrue(last.isMissing("pgr"));
    assertEquals("not_comparable", last.getString("statement"));
    assertTrue(findings.notComputed().stream().anyMatch(t -> t.fr().contains("2022")));
  }

  @Test
  void oneDateOfLandIsNotEnough() {
    Findings findings = new Reduced().censuses(2014, 2019).land("98818", 2019, 20).findings();
    assertFalse(findings.tables().has("land_consumption"));
    assertTrue(findings.notComputed().stream().anyMatch(t -> t.en().contains("two dates")));
  }

  @Test
  void withoutAGridEverybodyStandsAtTheCentre() {
    Ground noumea = Ground.COMMUNES.get("98818");
    Findings findings =
        new Reduced()
            .censuses(2014, 2019)
            .facility("Mairie", "98818", noumea.lon(), noumea.lat())
            .findings();
    Table access = findings.tables().get("service_access");
    assertEquals(33, access.rowCount());
    Row own = row(access, "commune_code", "98818");
    assertEquals(0, own.getDouble("distance_km"), 1e-9);
    assertEquals(1, own.getDouble("share_within"));
    assertEquals("centre", own.getString("basis"));
    Row island = row(access, "commune_code", "98814");
    assertEquals(0, island.getDouble("share_within"));
    assertTrue(island.getDouble("distance_km") > 100);
    assertEquals(1, own.getLong("facilities"));
  }

  @Test
  void growthOfAllCommunesHasItsPatterns() {
    Findings findings = new Reduced().censuses(2014, 2019).findings();
    Table overall = findings.tables().get("autocorrelation");
    assertEquals(
        33,
        row(
                overall.where(overall.stringColumn("measure").isEqualTo("annual_growth")),
                "statistic",
                "moran")
            .getLong("units"));
    assertEquals(33 * 2, findings.tables().get("local_patterns").rowCount());
  }

  @Test
  void aSingleCommuneHasNoPatternAndNoRankBelowOne() {
    Findings findings =
        new Reduced().census("98801", 2014, 843).census("98801", 2019, 867).findings();
    assertFalse(findings.tables().has("autocorrelation"));
    Table portrait = findings.tables().get("portrait");
    for (Row row : portrait) {
      assertEquals(1, row.getLong("rank"));
      assertEquals(1, row.getLong("of"));
    }
  }

  @Test
  void everyColumnIsThatOfItsSpecification() {
    Findings findings =
        new Reduced()
            .censuses(2009, 2014, 2019)
            .land("98818", 2009, 18)
            .land("98818", 2019, 20)
            .facility("Mairie", "98818", 166.45, -22.27)
            .permits("98818", 2019, 3, 5)
            .with("build_commune", "Nouméa")
            .with("build_dwellings", "10")
            .findings();
    List<TableSpec> specs = Reduced.USE_CASE.tables();
    assertEquals(
        List.of("population", "land_consumption", "service_access", "autocorrelation", "portrait"),
        specs.stream().limit(5).map(TableSpec::name).toList());
    for (Table table : findings.tables().byName().values()) {
      TableSpec spec =
          specs.stream().filter(s -> s.name().equals(table.name())).findFirst().orElseThrow();
      assertEquals(
          spec.columns().stream().map(TableSpec.Column::name).toList(),
          table.columnNames(),
          table.name());
    }
  }
}
