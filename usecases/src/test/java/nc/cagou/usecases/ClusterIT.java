package nc.cagou.usecases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.cagou.method.health.FarringtonFlexible;
import nc.cagou.method.health.SurveillanceWeek;
import nc.cagou.spark.Groups;
import nc.cagou.spark.Sessions;
import nc.cagou.testkit.Shared;
import org.apache.spark.SparkEnv;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run on a standalone cluster of one master and two workers gives the tables of a local run. */
class ClusterIT {

  @TempDir Path temp;

  @Test
  void aClusterOfTwoWorkersGivesTheSameTables() throws Exception {
    try (StandaloneCluster cluster = new StandaloneCluster(temp, 2)) {
      String[] roads = {"accidents", "places", "vehicles", "persons"};
      Map<String, String> here = tables("here", "local[*]", "road-safety", roads);
      Map<String, String> there = tables("there", cluster.master(), "road-safety", roads);
      assertTrue(here.size() >= 9, here.keySet().toString());
      assertEquals(here.keySet(), there.keySet());
      here.forEach((name, csv) -> assertEquals(csv, there.get(name), name));
      pseudonymsOf(cluster.master());
    }
  }

  /** Registrations of persons give the same rows and tables; no log of a worker holds the key. */
  private void pseudonymsOf(String master) throws Exception {
    Map<String, String> here = tables("here", "local[*]", "employment", "jobseekers");
    Map<String, String> there = tables("there", master, "employment", "jobseekers");
    assertTrue(here.size() >= 2, here.keySet().toString());
    assertEquals(here, there);
    assertEquals(typedRows("here"), typedRows("there"));
    String key =
        Files.readString(nc.cagou.secret.SecretFile.place("CAGOU_PSEUDONYM_KEY", "pseudonym.key"))
            .strip();
    try (Stream<Path> files = Files.walk(temp)) {
      for (Path file : files.filter(f -> f.toString().matches(".*(log|stderr|stdout)")).toList()) {
        assertFalse(Files.readString(file).contains(key), file.toString());
      }
    }
  }

  /** Names and sizes of the cached files of rows, which hold pseudonyms. */
  private List<String> typedRows(String store) throws IOException {
    try (Stream<Path> files = Files.walk(temp.resolve(store).resolve(".cache"))) {
      return files
          .filter(f -> f.getParent().endsWith("rows") && f.toString().contains("jobseekers"))
          .map(f -> f.toFile().length() + "")
          .sorted()
          .toList();
    }
  }

  @Test
  void muchWorkOverSeriesIsSharedByTheWorkersWithTheSameResults() throws Exception {
    List<double[]> series = new ArrayList<>();
    for (int s = 0; s < 24; s++) {
      double[] counts = new double[420];
      for (int week = 0; week < counts.length; week++) {
        counts[week] = 4 + s + (week * 7919 + s) % 13;
      }
      series.add(counts);
    }
    try (StandaloneCluster cluster = new StandaloneCluster(temp, 2);
        SparkSession session = Sessions.open(cluster.master(), cluster.whole())) {
      List<Worked> there =
          Groups.each(session, series, counts -> 10_000_000L, counts -> Worked.of(counts));
      List<double[]> here = series.stream().map(counts -> Worked.of(counts).bounds()).toList();
      for (int s = 0; s < series.size(); s++) {
        assertArrayEquals(here.get(s), there.get(s).bounds());
      }
      Set<String> executors = there.stream().map(Worked::executor).collect(Collectors.toSet());
      assertEquals(2, executors.size(), executors.toString());
    }
  }

  /** The bounds of a series, and which executor they were worked out on. */
  private record Worked(double[] bounds, String executor) implements Serializable {

    static Worked of(double[] counts) {
      double[] bounds =
          FarringtonFlexible.of(counts, FarringtonFlexible.Settings.improved()).stream()
              .mapToDouble(SurveillanceWeek::upperBound)
              .toArray();
      return new Worked(bounds, SparkEnv.get() == null ? "" : SparkEnv.get().executorId());
    }
  }

  private Map<String, String> tables(String store, String master, String usecase, String... inputs)
      throws Exception {
    Path samples = Shared.root().resolve("data-samples/" + usecase);
    List<String> words = new ArrayList<>(List.of("run", usecase, "--master", master));
    for (String input : inputs) {
      words.addAll(List.of("--input", input + "=" + samples));
    }
    Launcher.Answer answer =
        new Launcher(temp.resolve(store), "fr_FR.UTF-8").run(words.toArray(String[]::new));
    assertEquals(0, answer.exit(), answer.err());
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of(answer.last()).resolve("tables"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        tables.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return tables;
  }
}
