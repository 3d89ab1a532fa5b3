package nc.cagou.usecases.roadsafety;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
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
import nc.cagou.Tables;
import nc.cagou.spark.Sessions;
import nc.cagou.testkit.Shared;
import nc.cagou.text.Text;
import nc.cagou.usecases.FileRows;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** Road safety from files to tables, with Spark, against the published figures. */
class RoadSafetyIT {

  private static SparkSession spark;
  private static Findings france2024;

  @BeforeAll
  static void open() {
    spark = Sessions.open("local[2]");
  }

  private static Findings france2024() {
    if (france2024 == null) {
      Path folder = Shared.folder("data/road_safety/baac-2024");
      france2024 =
          new FileRows(new RoadSafety(), spark)
              .with("accidents", folder.resolve("caract-2024.csv.gz"))
              .with("places", folder.resolve("lieux-2024.csv.gz"))
              .with("vehicles", folder.resolve("vehicules-2024.csv.gz"))
              .with("persons", folder.resolve("usagers-2024.csv.gz"))
              .findings();
    }
    return france2024;
  }

  private static FileRows newCaledonia2024() {
    Path folder = Shared.folder("data/road_safety/baac-2024-nc988");
    return new FileRows(new RoadSafety(), spark)
        .with("accidents", folder.resolve("caract-2024-988.csv"))
        .with("places", folder.resolve("lieux-2024-988.csv"))
        .with("vehicles", folder.resolve("vehicules-2024-988.csv"))
        .with("persons", folder.resolve("usagers-2024-988.csv"));
  }

  private static FileRows samples() {
    Path folder = Shared.root().resolve("data-samples/road-safety");
    return new FileRows(new RoadSafety(), spark)
        .with("accidents", folder.resolve("caract-2019-2024.csv"))
        .with("places", folder.resolve("lieux-2019-2024.csv"))
        .with("vehicles", folder.resolve("vehicules-2019-2024.csv"))
        .with("persons", folder.resolve("usagers-2019-2024.csv"))
        .with("segments", folder.resolve("troncons-2019-2024.csv"))
        .with("treatments", folder.resolve("amenagements.csv"));
  }

  @Test
  void equalsTheOfficialFiguresOf2024() {
    Tables tables = france2024().tables();
    Table summary = tables.get("summary");
    assertToll(summary, "FR-METRO", 51_058, 3_011, 3_193, 17_831, 46_704);
    assertEquals(2_851, counts(summary, "FR-DROM").accidents());
    assertEquals(160, counts(summary, "FR-DROM").killed());
    assertEquals(493, counts(summary, "FR-COM").accidents());
    assertEquals(79, counts(summary, "FR-COM").killed());
    assertToll(summary, "988", 156, 28, 33, 109, 144);
    assertEquals(188, counts(summary, "988").unhurt());
    assertEquals(54_402, counts(summary, "FR").accidents());
    Table who = tables.get("who");
    assertEquals(2_465, sum(who, "FR-METRO", "sex", "male", "killed"));
    assertEquals(728, sum(who, "FR-METRO", "sex", "female", "killed"));
    assertEquals(33, sum(who, "988", null, null, "killed"));
    assertEquals(188, sum(who, "988", null, null, "unhurt"));
    assertEquals(17_831, sum(who, "FR-METRO", null, null, "hospitalised"));
    Table when = tables.get("when");
    assertEquals(168, when.rowCount());
    assertEquals(54_402, when.longColumn("accidents").sum());
    assertEquals(3_432, when.longColumn("killed").sum());
  }

  @Test
  void severalPlacesAnAccidentMultiplyNothing() {
    FileRows rows = newCaledonia2024();
    Findings once = rows.findings();
    Dataset<Row> places = rows.of("places");
    Dataset<Row> other = places.withColumn("road_category", lit(9L));
    Findings thrice = rows.with("places", places.union(places).union(other)).findings();
    for (String table : List.of("summary", "who", "when", "where", "roads", "clusters")) {
      assertEquals(
          once.tables().get(table).write().toString("csv"),
          thrice.tables().get(table).write().toString("csv"),
          table);
    }
  }

  @Test
  void newCaledoniaAloneGivesTheSameRowsAsWithinFrance() {
    Table alone = newCaledonia2024().findings().tables().get("who");
    Table whole = france2024().tables().get("who");
    Table within = whole.where(whole.stringColumn("territory").startsWith("988"));
    assertEquals(alone.write().toString("csv"), within.write().toString("csv"));
  }

  @Test
  void theLayoutOf2016GivesTheCountsOfItsFiles() {
    Path folder = Shared.folder("data/road_safety/baac-2016");
    FileRows rows =
        new FileRows(new RoadSafety(), spark)
            .with("accidents", folder.resolve("caract_5000.csv.gz"))
            .with("places", folder.resolve("places_5000.csv.gz"))
            .with("vehicles", folder.resolve("vehicles_5000.csv.gz"))
            .with("persons", folder.resolve("users_5000.csv.gz"));
    Findings findings = rows.findings();
    Table summary = findings.tables().get("summary");
    Counts all = counts(summary, "FR-METRO");
    assertEquals(5_000, all.accidents());
    assertEquals(5_000, all.involved());
    for (int severity = 1; severity <= 4; severity++) {
      long persons = rows.of("persons").filter(col("severity").equalTo(severity)).count();
      String column =
          List.of("unhurt", "killed", "hospitalised", "slightly_injured").get(severity - 1);
      assertEquals(persons, all.get(column), column);
    }
    assertTrue(
        findings.notComputed().stream().map(Text::fr).anyMatch(s -> s.contains("2\u202f762")),
        "accidents without persons are said: " + findings.notComputed());
  }

  @Test
  void twoYearsAtOnceOfTwoLayouts() {
    Path old = Shared.folder("data/road_safety/baac-2016");
    FileRows both = newCaledonia2024();
    FileRows first =
        new FileRows(new RoadSafety(), spark)
            .with("accidents", old.resolve("caract_5000.csv.gz"))
            .with("persons", old.resolve("users_5000.csv.gz"));
    Tables tables =
        new FileRows(new RoadSafety(), spark)
            .with("accidents", both.of("accidents").union(first.of("accidents")))
            .with("persons", both.of("persons").union(first.of("persons")))
            .findings()
            .tables();
    Table summary = tables.get("summary");
    assertEquals(List.of(2016L, 2024L), summary.longColumn("year").unique().asList());
    assertEquals(
        5_156,
        summary
            .where(summary.stringColumn("territory").isEqualTo("FR"))
            .longColumn("accidents")
            .sum());
    assertEquals(168, tables.get("when").rowCount());
  }

  @Test
  void everySubsetOfTheTablesIsComputedAndSaid() {
    FileRows all = newCaledonia2024();
    Findings persons = all.only("persons").findings();
    assertEquals(33, persons.tables().get("who").longColumn("killed").sum());
    assertEquals(156, persons.tables().get("summary").longColumn("accidents").sum());
    Findings accidents = all.only("accidents").findings();
    assertEquals(156, counts(accidents.tables().get("summary"), "988").accidents());
    assertFalse(accidents.tables().has("who"));
    assertTrue(accidents.tables().has("clusters"));
    Findings places = all.only("places").findings();
    assertEquals(156, places.tables().get("summary").longColumn("accidents").sum());
    Findings vehicles = all.only("vehicles", "persons").findings();
    assertEquals(33, vehicles.tables().get("who").longColumn("killed").sum());
    for (Findings findings : List.of(persons, accidents, places, vehicles)) {
      assertTrue(findings.notComputed().size() >= 2);
      Evidence evidence = new Evidence(findings.tables(), all.context(), findings.notComputed());
      assertFalse(new RoadSafety().show(evidence, Selection.NONE).headline().isEmpty());
    }
    assertTrue(new RoadSafety().reduce(new FileRows(new RoadSafety(), spark)).names().isEmpty());
  }

  @Test
  void eightyNinePersonsWereKilledInNewCaledoniaIn2019And2020() {
    Dataset<Row> points =
        spark
            .read()
            .option("sep", ";")
            .option("header", "true")
            .csv(Shared.folder("data/road_safety/nc-988-victimes-2019-2020-points.csv").toString());
    Dataset<Row> persons =
        points.select(
            org.apache
                .spark
                .sql
                .functions
                .monotonically_increasing_id()
                .cast("string")
                .as("accident_id"),
            lit(null).cast("string").as("vehicle_id"),
            lit(null).cast("string").as("vehicle_label"),
            lit(1L).as("user_category"),
            col("grav").cast("bigint").as("severity"),
            lit(null).cast("bigint").as("sex"),
            lit(null).cast("bigint").as("birth_year"));
    Tables tables =
        new FileRows(new RoadSafety(), spark).with("persons", persons).findings().tables();
    assertEquals(89, tables.get("who").longColumn("killed").sum());
    assertEquals(89, tables.get("summary").longColumn("killed").sum());
  }

  @Test
  void aDepartmentCanBeTheFocus() {
    Path accidents = Shared.folder("data/road_safety/baac-2024/caract-2024.csv.gz");
    Table clusters =
        new FileRows(new RoadSafety(), spark)
            .with("accidents", accidents)
            .parameters(Map.of("territory", "75", "cluster_radius", "100"))
            .findings()
            .tables()
            .get("clusters");
    assertTrue(clusters.rowCount() > 0);
    assertTrue(
        clusters.stringColumn("commune_code").asList().stream().allMatch(c -> c.startsWith("75")));
    Findings group = newCaledonia2024().parameters(Map.of("territory", "FR-METRO")).findings();
    assertFalse(group.tables().has("clusters"));
    assertTrue(group.notComputed().stream().map(Text::fr).anyMatch(s -> s.contains("trop vaste")));
  }

  @Test
  void theSamplesMakeAWholeStory() {
    FileRows rows = samples();
    Findings findings = rows.findings();
    Tables tables = findings.tables();
    assertEquals(6, tables.get("summary").longColumn("year").countUnique());
    assertTrue(tables.get("clusters").rowCount() > 0);
    assertEquals(33, tables.get("where").rowCount());
    Table whole =
        tables
            .get("summary")
            .where(tables.get("summary").stringColumn("territory").isEqualTo("988"));
    long killed = (long) whole.longColumn("killed").sum();
    assertEquals(
        rows.of("persons")
            .filter(col("severity").equalTo(2))
            .join(rows.of("accidents"), "accident_id")
            .count(),
        killed);
    Story story =
        new RoadSafety()
            .show(new Evidence(tables, rows.context(), findings.notComputed()), Selection.NONE);
    assertTrue(story.sections().stream().mapToInt(s -> s.figures().size()).sum() >= 16);
    assertEquals(rows.of("segments").count(), tables.get("screening").rowCount());
    // the true effect in the samples is a fall of 25 %
    Table effect = tables.get("before_after");
    Table bayes =
        effect.where(
            effect
                .stringColumn("site")
                .isEqualTo("total")
                .and(effect.stringColumn("method").isEqualTo("eb")));
    assertTrue(bayes.doubleColumn("lower").get(0) < 0.75);
    assertTrue(bayes.doubleColumn("upper").get(0) > 0.75);
  }

  private static void assertToll(
      Table summary,
      String territory,
      long accidents,
      long fatal,
      long killed,
      long hospitalised,
      long slight) {
    Counts own = counts(summary, territory);
    assertEquals(accidents, own.accidents(), territory);
    assertEquals(fatal, own.fatal(), territory);
    assertEquals(killed, own.killed(), territory);
    assertEquals(hospitalised, own.hospitalised(), territory);
    assertEquals(slight, own.slight(), territory);
  }

  private static Counts counts(Table summary, String territory) {
    return Counts.of(summary.where(summary.stringColumn("territory").isEqualTo(territory)).row(0));
  }

  private static long sum(Table who, String territory, String key, String code, String measure) {
    Table own = who.where(who.stringColumn("territory").isEqualTo(territory));
    if (key != null) {
      own = own.where(own.stringColumn(key).isEqualTo(code));
    }
    return (long) own.longColumn(measure).sum();
  }
}
