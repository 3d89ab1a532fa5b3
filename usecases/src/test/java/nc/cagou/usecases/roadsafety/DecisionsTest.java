package nc.cagou.usecases.roadsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nc.cagou.Findings;
import nc.cagou.TableSpec;
import nc.cagou.Tables;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

class DecisionsTest {

  private static final Toll TWO_YEARS =
      new Toll()
          .in(2023, "98818", 80, 10, 40, 70)
          .in(2023, "98827", 4, 3, 2, 1)
          .in(2024, "98818", 60, 9, 30, 60)
          .in(2024, "98814", 8, 3, 5, 4)
          .segments()
          .site("A", null, 10, 5, 2.0);

  @Test
  void everyTableHasTheColumnsOfItsSpecificationInOrder() {
    Tables tables = TWO_YEARS.findings().tables();
    List<TableSpec> specs = new RoadSafety().tables();
    assertEquals(
        specs.stream().map(TableSpec::name).sorted().toList(),
        tables.names().stream().sorted().toList());
    for (TableSpec spec : specs) {
      Table table = tables.get(spec.name());
      assertEquals(
          spec.columns().stream().map(TableSpec.Column::name).toList(), table.columnNames());
      for (TableSpec.Column column : spec.columns()) {
        String type = table.column(column.name()).type().name();
        String wanted =
            Map.of(
                    TableSpec.Type.STRING, "STRING",
                    TableSpec.Type.INTEGER, "LONG",
                    TableSpec.Type.NUMBER, "DOUBLE")
                .get(column.type());
        assertEquals(wanted, type, spec.name() + "." + column.name());
      }
    }
  }

  @Test
  void aPlaceIsCountedInEachTerritoryThatHoldsIt() {
    Table summary = TWO_YEARS.findings().tables().get("summary");
    assertEquals(84, cell(summary, 2023, "988", "accidents"));
    assertEquals(13, cell(summary, 2023, "988", "killed"));
    assertEquals(80, cell(summary, 2023, "988-S", "accidents"));
    assertEquals(4, cell(summary, 2023, "988-N", "accidents"), "Poya is whole in the North");
    assertEquals(8, cell(summary, 2024, "988-I", "accidents"));
    assertEquals(0, cell(summary, 2024, "98801", "accidents"), "a commune without an accident");
    assertFalse(summary.stringColumn("territory").contains("FR"), "one collectivity is not France");
  }

  @Test
  void departmentsAddUpToTheirGroups() {
    Table summary =
        new Toll()
            .in(2024, "75", 100, 2, 10, 100)
            .in(2024, "2A", 20, 1, 5, 20)
            .in(2024, "971", 30, 4, 8, 20)
            .in(2024, "974", 40, 5, 8, 20)
            .in(2024, "987", 10, 1, 3, 4)
            .in(2024, "98818", 12, 2, 3, 4)
            .findings()
            .tables()
            .get("summary");
    assertEquals(120, cell(summary, 2024, "FR-METRO", "accidents"));
    assertEquals(70, cell(summary, 2024, "FR-DROM", "accidents"));
    assertEquals(22, cell(summary, 2024, "FR-COM", "accidents"));
    assertEquals(212, cell(summary, 2024, "FR", "accidents"));
    assertEquals(15, cell(summary, 2024, "FR", "killed"));
    assertEquals("FR", summary.stringColumn("territory").get(0));
  }

  @Test
  void ratesAreByInhabitantAndYearAndEmptyWithoutAPopulation() {
    Table where =
        new Toll()
            .in(2019, "98818", 50, 5, 20, 40)
            .in(2020, "75056", 9, 1, 2, 3)
            .findings()
            .tables()
            .get("where");
    Row noumea = row(where, "commune_code", "98818");
    // two years of files; 94,285 inhabitants in 2019 and a sixth of the way to 85,976 in 2020
    double exposure = 94_285 + (94_285 + (85_976 - 94_285) / 6.0);
    assertEquals(50 / exposure * 1e5, noumea.getDouble("rate"), 1e-9);
    assertEquals(37.11 / exposure * 1e5, noumea.getDouble("lower"), 0.01);
    assertEquals(2, noumea.getLong("years"));
    assertEquals(34, where.rowCount(), "33 communes and one of France");
    Row belep = row(where, "commune_code", "98801");
    assertEquals(0, belep.getDouble("rate"));
    assertTrue(belep.getDouble("upper") > 100);
    assertTrue(row(where, "commune_code", "75056").isMissing("rate"));
  }

  @Test
  void changesSayWhetherTheyExceedChance() {
    Table change =
        new Toll()
            .in(2022, "98818", 300, 51, 90, 90)
            .in(2023, "98818", 300, 33, 90, 90)
            .in(2024, "98818", 200, 33, 91, 90)
            .findings()
            .tables()
            .get("change");
    assertEquals("chance", verdict(change, "killed", 2022, 2023));
    assertEquals("equal", verdict(change, "killed", 2023, 2024));
    assertEquals("decrease", verdict(change, "accidents", 2023, 2024));
    assertEquals("chance", verdict(change, "hospitalised", 2023, 2024));
    assertEquals("decrease", verdict(change, "accidents", 2022, 2024));
  }

  @Test
  void allHoursOfTheWeekAreThereAndAddUp() {
    Table when = TWO_YEARS.findings().tables().get("when");
    assertEquals(168, when.rowCount());
    assertEquals(152, when.longColumn("accidents").sum());
    Row friday = when.where(when.longColumn("accidents").isGreaterThan(0)).row(0);
    assertEquals(5, friday.getLong("weekday"));
    assertEquals(17, friday.getLong("hour"));
  }

  @Test
  void clustersAreRankedByWeightAndTreatedFirst() {
    Tables tables = TWO_YEARS.with("treated_sites", "1").findings().tables();
    Table clusters = tables.get("clusters");
    assertEquals("98818", clusters.stringColumn("commune_code").get(0));
    double first = clusters.doubleColumn("weight").get(0);
    assertTrue(first >= clusters.doubleColumn("weight").get(1));
    Row lever = tables.get("lever").row(0);
    assertEquals(80 * 0.2, lever.getDouble("avoided"), 1e-9);
    assertEquals(80 * 0.2 / 2, lever.getDouble("avoided_per_year"), 1e-9);
    assertTrue(lever.getDouble("lower") < 16 && lever.getDouble("upper") > 16);
  }

  @Test
  void theExamplesOfTheLeverChangeATable() {
    Toll base = new Toll().in(2024, "98818", 80, 10, 40, 70);
    double before = base.findings().tables().get("lever").doubleColumn("avoided").get(0);
    Toll changed = new Toll().in(2024, "98818", 80, 10, 40, 70);
    new RoadSafety().levers().get(0).params().forEach(p -> changed.with(p.name(), p.example()));
    double after = changed.findings().tables().get("lever").doubleColumn("avoided").get(0);
    assertTrue(Math.abs(after - before) > 1);
  }

  @Test
  void eachMissingInputIsSaidAndTheRestIsComputed() {
    Findings noPersons = new Toll().in(2024, "98818", 8, 0, 0, 0).without("persons").findings();
    assertTrue(said(noPersons, "usagers"));
    assertTrue(noPersons.tables().get("summary").column("killed").isMissing(0));
    assertFalse(noPersons.tables().has("who"));
    Findings noAccidents =
        new Toll().in(null, Codes.UNKNOWN, 8, 2, 3, 4).without("accidents").findings();
    assertTrue(said(noAccidents, "caractéristiques"));
    assertEquals(1, noAccidents.tables().get("summary").rowCount());
    assertEquals(2, noAccidents.tables().get("who").longColumn("killed").sum());
    assertFalse(noAccidents.tables().has("where"));
    assertTrue(said(new Toll().in(2024, "75", 8, 1, 1, 1).without("places").findings(), "lieux"));
    assertTrue(
        said(new Toll().in(2024, "75", 8, 1, 1, 1).without("vehicles").findings(), "véhicules"));
  }

  @Test
  void nothingAtAllIsSaid() {
    Findings nothing = new RoadSafety().decide(Tables.of(), new Toll().context());
    assertTrue(nothing.tables().names().isEmpty());
    assertTrue(said(nothing, "rien n’a pu"));
  }

  private static boolean said(Findings findings, String word) {
    return findings.notComputed().stream().map(Text::fr).anyMatch(s -> s.contains(word));
  }

  private static String verdict(Table change, String measure, int from, int to) {
    for (Row row : change) {
      if (row.getString("territory").equals("988")
          && row.getString("measure").equals(measure)
          && row.getLong("from") == from
          && row.getLong("to") == to) {
        return row.getString("verdict");
      }
    }
    return "none";
  }

  private static long cell(Table table, int year, String territory, String column) {
    for (Row row : table) {
      if (row.getLong("year") == year && row.getString("territory").equals(territory)) {
        return row.getLong(column);
      }
    }
    return -1;
  }

  private static Row row(Table table, String column, String value) {
    return table.where(table.stringColumn(column).isEqualTo(value)).row(0);
  }
}
