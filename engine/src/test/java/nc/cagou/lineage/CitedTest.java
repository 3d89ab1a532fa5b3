package nc.cagou.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nc.cagou.Indicator;
import nc.cagou.TableSpec;
import nc.cagou.Tables;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The cell that a key figure is read from. */
class CitedTest {

  private static final List<TableSpec> SPECS =
      List.of(
          new TableSpec(
              "summary",
              Text.same("t"),
              Text.EMPTY,
              "open",
              List.of(
                  column("territory", TableSpec.Type.STRING, TableSpec.Role.DIMENSION),
                  column("year", TableSpec.Type.INTEGER, TableSpec.Role.DIMENSION),
                  column("killed", TableSpec.Type.INTEGER, TableSpec.Role.MEASURE),
                  column("hurt", TableSpec.Type.INTEGER, TableSpec.Role.MEASURE))));

  private static final Tables TABLES =
      Tables.of(
          Table.create(
              "summary",
              StringColumn.create("territory", "988", "988", "75"),
              LongColumn.create("year", 2023, 2024, 2024),
              LongColumn.create("killed", 51, 33, 33),
              LongColumn.create("hurt", 33, 400, 51)));

  private static TableSpec.Column column(String name, TableSpec.Type type, TableSpec.Role role) {
    return new TableSpec.Column(name, type, role, Text.same(name), Text.EMPTY, Text.EMPTY, 0);
  }

  private static Optional<Cited> cited(String id, Double value, String period, String territory) {
    return Cited.of(indicator(id, value, period, territory), SPECS, TABLES);
  }

  private static Indicator indicator(String id, Double value, String period, String territory) {
    return new Indicator(
        id,
        Text.same(id),
        value,
        0,
        Text.EMPTY,
        null,
        null,
        period,
        territory,
        Text.EMPTY,
        Text.same("compte"));
  }

  @Test
  void itIsTheCellOfItsTerritoryItsPeriodAndItsName() {
    assertEquals(
        Optional.of(new Cited("summary", List.of("killed"), 1)),
        cited("killed", 33.0, "2024", "988"));
    assertEquals(
        Optional.of(new Cited("summary", List.of("killed"), 2)),
        cited("killed", 33.0, "2024", "75"));
  }

  @Test
  void aPercentageOfACellIsReadFromIt() {
    assertEquals(
        Optional.of(new Cited("summary", List.of("killed"), 0)),
        cited("killed", 5100.0, "2023", "988"));
  }

  @Test
  void aValueThatIsNoCellIsComputedFromTheColumnOfItsName() {
    Optional<Cited> several = Optional.of(new Cited("summary", List.of("killed"), null));
    assertEquals(several, cited("killed", 34.0, "2024", "988"));
    assertEquals(several, cited("killed", null, "2024", "988"));
  }

  @Test
  void theSameNumberInARowThatNothingElseTiesToItIsNotItsCell() {
    TableSpec shares =
        new TableSpec(
            "shares",
            Text.same("t"),
            Text.EMPTY,
            "open",
            List.of(
                column("metric", TableSpec.Type.STRING, TableSpec.Role.DIMENSION),
                column("share", TableSpec.Type.NUMBER, TableSpec.Role.MEASURE)));
    Tables tables =
        Tables.of(
            Table.create(
                "shares",
                StringColumn.create("metric", "temporal", "license"),
                tech.tablesaw.api.DoubleColumn.create("share", 0.405, 0.77)));
    Indicator good = indicator("good_share", 40.5, "2024", "988");
    assertTrue(Cited.of(good, List.of(shares), tables).isEmpty());
    Indicator license = indicator("license_share", 77.0, "2024", "988");
    assertEquals(
        Optional.of(new Cited("shares", List.of("share"), 1)),
        Cited.of(license, List.of(shares), tables));
  }

  @Test
  void aNameThatNoTableKnowsHasNoPlace() {
    assertTrue(cited("births", 34.0, "2024", "988").isEmpty());
    assertTrue(cited("births", 400.0, "2024", "75").isEmpty(), "of another territory");
  }
}
