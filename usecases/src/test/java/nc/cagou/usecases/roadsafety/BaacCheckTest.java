package nc.cagou.usecases.roadsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nc.cagou.intake.InputReport;
import nc.cagou.intake.Intake;
import nc.cagou.intake.IntakeReport;
import nc.cagou.intake.Problem;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four tables checked together: keys between them, traps in the report, what is refused. */
class BaacCheckTest {

  @TempDir Path folder;

  @Test
  void samplesHoldTheirTrapsAndTheirRowsForQuarantine() {
    Path samples = Shared.root().resolve("data-samples/road-safety");
    IntakeReport report =
        check(
            Map.of(
                "accidents", samples.resolve("caract-2019-2024.csv"),
                "places", samples.resolve("lieux-2019-2024.csv"),
                "vehicles", samples.resolve("vehicules-2019-2024.csv"),
                "persons", samples.resolve("usagers-2019-2024.csv")));
    assertEquals(0, report.exit());
    assertEquals(
        Map.of("unique", 3L, "foreign_key", 2L, "enum", 3L, "columns", 2L, "total", 1L),
        rules(report));
    assertTrue(
        notices(report)
            .containsAll(
                Set.of(
                    "id_spaces",
                    "coordinates_swapped",
                    "coordinates_zero",
                    "speed_limit_impossible",
                    "severity_not_recorded")),
        notices(report).toString());
  }

  @Test
  void folderOfEveryTableGivesEachInputItsFiles() {
    Path samples = Shared.root().resolve("data-samples/road-safety");
    IntakeReport report =
        check(
            Map.of(
                "accidents", samples,
                "places", samples,
                "vehicles", samples,
                "persons", samples));
    assertEquals(0, report.exit());
    assertEquals(4415, input(report, "persons").read());
  }

  @Test
  void parquetOf2024IsReadLikeItsCsv() {
    Path baac = Shared.folder("data/road_safety/baac-2024");
    IntakeReport report =
        check(
            Map.of(
                "accidents", baac.resolve("caract-2024.parquet"),
                "places", baac.resolve("lieux-2024.parquet"),
                "vehicles", baac.resolve("vehicules-2024.parquet"),
                "persons", baac.resolve("usagers-2024.parquet")));
    assertEquals(Map.of(), rules(report));
    assertEquals(54_402, input(report, "accidents").accepted());
    assertEquals(54_402, input(report, "places").accepted());
    assertEquals(92_678, input(report, "vehicles").accepted());
    assertEquals(125_187, input(report, "persons").accepted());
  }

  @Test
  void acceptedRowsOf2024AreTheSameFromCsvAndFromParquet() throws Exception {
    Path baac = Shared.folder("data/road_safety/baac-2024");
    for (String type : new String[] {"csv.gz", "parquet"}) {
      Intake.check(
          new RoadSafety(),
          Map.of("accidents", baac.resolve("caract-2024." + type).toString()),
          Intake.Options.PLAIN.into(folder.resolve(type)));
    }
    assertEquals(
        -1,
        Files.mismatch(
            folder.resolve("csv.gz/accidents.csv"), folder.resolve("parquet/accidents.csv")));
  }

  @Test
  void extractOf2016WithWholeTablesKeepsEveryRow() {
    Path baac = Shared.folder("data/road_safety/baac-2016");
    IntakeReport report =
        check(
            Map.of(
                "accidents", baac.resolve("caract_5000.csv.gz"),
                "places", baac.resolve("lieux_2016.csv.gz"),
                "vehicles", baac.resolve("vehicules_2016.csv.gz"),
                "persons", baac.resolve("users_5000.csv.gz")));
    assertEquals(0, report.exit());
    assertEquals(5_000, input(report, "accidents").accepted());
    assertEquals(59_432, input(report, "places").accepted());
    assertEquals(101_924, input(report, "vehicles").accepted());
    assertEquals(5_000, input(report, "persons").accepted());
    assertTrue(notices(report).contains("orphans_kept"));
  }

  private static IntakeReport check(Map<String, Path> paths) {
    Map<String, String> inputs = new LinkedHashMap<>();
    paths.forEach((name, path) -> inputs.put(name, path.toString()));
    return Intake.check(new RoadSafety(), inputs, Intake.Options.PLAIN);
  }

  private static InputReport input(IntakeReport report, String name) {
    return report.inputs().stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow();
  }

  private static Map<String, Long> rules(IntakeReport report) {
    return report.inputs().stream()
        .flatMap(i -> i.problems().stream())
        .collect(Collectors.groupingBy(Problem::rule, TreeMap::new, Collectors.counting()));
  }

  private static Set<String> notices(IntakeReport report) {
    return report.inputs().stream()
        .flatMap(i -> i.notices().stream())
        .map(InputReport.Notice::rule)
        .collect(Collectors.toSet());
  }
}
