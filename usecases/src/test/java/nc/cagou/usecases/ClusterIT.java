package nc.cagou.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run on a standalone cluster of one master and two workers gives the tables of a local run. */
class ClusterIT {

  @TempDir Path temp;
  private final List<Process> processes = new ArrayList<>();

  @Test
  void aClusterOfTwoWorkersGivesTheSameTables() throws Exception {
    String master = cluster();
    String[] roads = {"accidents", "places", "vehicles", "persons"};
    Map<String, String> here = tables("here", "local[*]", "road-safety", roads);
    Map<String, String> there = tables("there", master, "road-safety", roads);
    assertTrue(here.size() >= 9, here.keySet().toString());
    assertEquals(here.keySet(), there.keySet());
    here.forEach((name, csv) -> assertEquals(csv, there.get(name), name));
    pseudonymsOf(master);
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

  @AfterEach
  void stop() throws InterruptedException {
    for (Process process : processes) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
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

  /** Starts a master and two workers of one core each, from the class path of the distribution. */
  private String cluster() throws Exception {
    Path home = Files.createDirectories(temp.resolve("home"));
    Files.createSymbolicLink(
        home.resolve("jars"), Shared.root().resolve("usecases/target/lib").toRealPath());
    int port = freePort();
    start(home, "master.Master", "--host", "127.0.0.1", "--port", "" + port, "--webui-port", "0");
    waitFor(port);
    String master = "spark://127.0.0.1:" + port;
    for (String worker : List.of("one", "two")) {
      Path work = Files.createDirectories(temp.resolve(worker));
      start(
          home,
          "worker.Worker",
          "--host",
          "127.0.0.1",
          "--cores",
          "1",
          "--memory",
          "1500m",
          "--webui-port",
          "0",
          "--work-dir",
          work.toString(),
          master);
    }
    return master;
  }

  private void start(Path home, String role, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-cp", home.resolve("jars") + "/*"));
    command.add("org.apache.spark.deploy." + role);
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve(role + processes.size() + ".log").toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME", home.toString(),
                "SPARK_SCALA_VERSION", "2.13",
                "SPARK_LOCAL_IP", "127.0.0.1"));
    processes.add(builder.start());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void waitFor(int port) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException("The master does not answer on port " + port);
  }
}
