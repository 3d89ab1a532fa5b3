package nc.cagou.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nc.cagou.Contract;
import nc.cagou.Parameters;
import nc.cagou.intake.Contracts;
import nc.cagou.intake.Intake;
import nc.cagou.intake.LocalSources;
import nc.cagou.intake.Plan;
import nc.cagou.intake.Problem;
import nc.cagou.text.Text;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkIntakeIT {

  private static final Contract SITES =
      Contracts.parse(
          """
          {"fields":[{"name":"site","type":"string","constraints":{"required":true}},
            {"name":"opened","type":"date"},{"name":"area","type":"number"}],
           "primaryKey":"site"}
          """,
          "sites");
  private static final Contract VISITS =
      Contracts.parse(
          """
          {"fields":[{"name":"visit","type":"integer","constraints":{"required":true}},
            {"name":"site","type":"string"},{"name":"birds","type":"integer"}],
           "primaryKey":"visit",
           "foreignKeys":[{"fields":"site","reference":{"resource":"sites","fields":"site"}}]}
          """,
          "visits");
  private static final Map<String, Contract> CONTRACTS = Map.of("sites", SITES, "visits", VISITS);

  private final SparkSession session = Sessions.open("local[2]");
  private final List<Text> said = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void everyRowIsAcceptedOrRefusedWithItsLine() throws IOException {
    RowsRead read = intake().read(CONTRACTS, plans(), 0.5);
    RowsRead.Input visits = read.inputs().get("visits");
    assertEquals(9, visits.tally().read());
    assertEquals(6, visits.tally().accepted());
    assertEquals(
        List.of("4 type deux", "6 unique 3", "9 foreign_key nulle part"),
        visits.problems().stream().map(p -> p.line() + " " + p.rule() + " " + p.value()).toList());
    assertEquals(3, read.inputs().get("sites").tally().accepted());
    List<Row> rows =
        read.rows(Parameters.of(List.of(), Map.of())).of("visits").orderBy("_line").collectAsList();
    assertEquals("[1,Parc,4,0,2]", rows.get(0).toString());
    assertEquals(6, rows.size());
  }

  @Test
  void typesAreThoseOfTheContract() throws IOException {
    RowsRead read = intake().read(CONTRACTS, plans(), 0.5);
    assertEquals(
        "[Parc,2019-03-01,12.5,0,2]",
        read.rows(Parameters.of(List.of(), Map.of()))
            .of("sites")
            .orderBy("_line")
            .first()
            .toString());
  }

  @Test
  void keysOnSparkGiveTheSameAsKeysInMemory() throws IOException {
    for (double tolerance : new double[] {0.5, 0.0}) {
      RowsRead here = intake().read(CONTRACTS, plans(), tolerance);
      RowsRead spark = intake("other", 0).read(CONTRACTS, plans(), tolerance);
      for (String input : CONTRACTS.keySet()) {
        assertEquals(told(here, input), told(spark, input));
      }
    }
  }

  @Test
  void orphansBeyondTheToleranceAreKeptAndSaid() throws IOException {
    RowsRead read = intake().read(CONTRACTS, plans(), 0.0);
    assertEquals(7, read.inputs().get("visits").tally().accepted());
    assertEquals("orphans_kept", read.inputs().get("visits").notices().get(0).rule());
    assertEquals(9, read.inputs().get("visits").notices().get(0).line());
  }

  @Test
  void secondRunReadsNoFile() throws IOException {
    Map<String, Plan> plans = plans();
    RowsRead first = intake().read(CONTRACTS, plans, 0.5);
    Files.delete(folder.resolve("visits.csv"));
    Files.delete(folder.resolve("sites.csv"));
    RowsRead second = intake().read(CONTRACTS, plans, 0.5);
    assertFalse(first.inputs().get("visits").cached());
    assertTrue(second.inputs().get("visits").cached());
    assertEquals(told(first, "visits"), told(second, "visits"));
    assertEquals(6, second.rows(Parameters.of(List.of(), Map.of())).of("visits").count());
  }

  @Test
  void anotherFileOrAnotherContractIsReadAgain() throws IOException {
    intake().read(CONTRACTS, plans(), 0.5);
    Files.writeString(folder.resolve("visits.csv"), "12;Parc;9\n", StandardOpenOption.APPEND);
    Map<String, Plan> plans =
        Map.of("visits", Intake.plan(VISITS, folder.resolve("visits.csv").toString()));
    RowsRead read = intake().read(CONTRACTS, plans, 0.5);
    assertFalse(read.inputs().get("visits").cached());
    assertEquals(10, read.inputs().get("visits").tally().read());
  }

  @Test
  void damagedRowsAreSaidAndReadAgain() throws IOException {
    RowsRead first = intake().read(CONTRACTS, plans(), 0.5);
    for (String damage : List.of("flip", "cut", "lose", "marker")) {
      damage(damage);
      said.clear();
      RowsRead again = intake().read(CONTRACTS, plans(), 0.5);
      assertEquals(told(first, "visits"), told(again, "visits"), damage);
      assertEquals(6, again.rows(Parameters.of(List.of(), Map.of())).of("visits").count(), damage);
      assertEquals(1, said.size(), damage);
      assertTrue(said.get(0).en().contains("damaged"), said.toString());
    }
  }

  @Test
  void twoRunsAtOnceDoNotMeet() throws Exception {
    Map<String, Plan> plans = plans();
    List<CompletableFuture<RowsRead>> runs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      runs.add(
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return intake().read(CONTRACTS, plans, 0.5);
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              }));
    }
    for (CompletableFuture<RowsRead> run : runs) {
      assertEquals(6, run.get().rows(Parameters.of(List.of(), Map.of())).of("visits").count());
    }
  }

  @Test
  void cacheIsReadableByItsOwnerAlone() throws IOException {
    intake().read(CONTRACTS, plans(), 0.5);
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("cache"))));
  }

  @Test
  void quarantineIsOneFileWithLineValueAndSentences() throws IOException {
    RowsRead read = intake().read(CONTRACTS, plans(), 0.5);
    for (String input : List.of("visits", "sites")) {
      Path file = folder.resolve(input + ".parquet");
      read.quarantine(input, file);
      assertEquals(
          read.inputs().get(input).problemsInAll(),
          session.read().parquet(file.toString()).count());
    }
    Row first =
        session.read().parquet(folder.resolve("visits.parquet").toString()).orderBy("line").first();
    assertEquals(4L, first.<Long>getAs("line"));
    assertEquals("birds", first.getAs("column"));
    assertEquals("deux", first.getAs("value"));
    assertTrue(first.<String>getAs("message_fr").contains("deux"));
    assertTrue(first.<String>getAs("message_en").contains("deux"));
  }

  @Test
  void entriesNotUsedForLongestLeaveWhenTheCacheIsFull() throws IOException {
    intake().read(CONTRACTS, plans(), 0.5);
    RowCache small =
        new RowCache(
            folder.resolve("cache").toString(),
            session.sparkContext().hadoopConfiguration(),
            0,
            said::add);
    small.sweep();
    assertEquals(2, markers().size());
    for (Path marker : markers()) {
      try (Stream<Path> beside = Files.list(marker.getParent())) {
        for (Path file : beside.toList()) {
          Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
        }
      }
    }
    small.sweep();
    assertEquals(0, markers().size());
  }

  private SparkIntake intake() throws IOException {
    return intake("cache", KeysHere.MOST_ROWS);
  }

  private SparkIntake intake(String cache, long mostRowsHere) throws IOException {
    Progress keeper =
        new Progress() {
          @Override
          public void at(Moment moment) {}

          @Override
          public void say(Text sentence) {
            said.add(sentence);
          }
        };
    return new SparkIntake(
        session,
        folder.resolve(cache).toString(),
        new LocalSources(),
        new Course(keeper),
        SparkIntake.MOST_BYTES,
        mostRowsHere);
  }

  private Map<String, Plan> plans() throws IOException {
    Path sites = folder.resolve("sites.csv");
    Path visits = folder.resolve("visits.csv");
    if (!Files.exists(sites)) {
      Files.writeString(
          sites,
          "site;opened;area\nParc;01/03/2019;12,5\nAnse;15/06/2020;3,0\nParc;02/03/2019;1,5\n"
              + "Mont;;\n",
          StandardCharsets.UTF_8);
      Files.writeString(
          visits,
          "visit;site;birds\n1;Parc;4\n2;Anse;1\n3;Parc;deux\n3;Mont;7\n3;Anse;8\n4;;1\n5;Parc;2\n"
              + "6;nulle part;2\n7;Mont;0\n",
          StandardCharsets.UTF_8);
    }
    Map<String, Plan> plans = new LinkedHashMap<>();
    plans.put("visits", Intake.plan(VISITS, visits.toString()));
    plans.put("sites", Intake.plan(SITES, sites.toString()));
    return plans;
  }

  private static List<String> told(RowsRead read, String input) {
    RowsRead.Input of = read.inputs().get(input);
    List<String> told = new ArrayList<>();
    told.add(of.tally().read() + " " + of.tally().accepted() + " " + of.problemsInAll());
    of.problems().stream().map(Problem::toString).forEach(told::add);
    of.notices().forEach(n -> told.add(n.toString()));
    return told;
  }

  private List<Path> markers() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
      return all.filter(p -> p.endsWith(RowCache.MARKER)).toList();
    }
  }

  private void damage(String how) throws IOException {
    Path marker =
        markers().stream().filter(p -> p.toString().contains("visits-")).findFirst().orElseThrow();
    Path rows;
    try (Stream<Path> parts = Files.list(marker.resolveSibling("rows"))) {
      rows = parts.findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(rows);
    switch (how) {
      case "flip" -> {
        bytes[bytes.length / 2] ^= 1;
        Files.write(rows, bytes);
      }
      case "cut" -> Files.write(rows, java.util.Arrays.copyOf(bytes, bytes.length - 7));
      case "lose" -> Files.delete(rows);
      default -> Files.writeString(marker, "{\"format\":1,");
    }
  }
}
