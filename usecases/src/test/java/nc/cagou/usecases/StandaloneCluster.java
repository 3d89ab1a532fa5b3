package nc.cagou.usecases;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.testkit.Shared;

/** A Spark master and workers of one core each, from the class path of the distribution. */
public final class StandaloneCluster implements AutoCloseable {

  private final Path folder;
  private final Path home;
  private final String master;
  private final int workers;
  private final List<Process> processes = new ArrayList<>();

  public StandaloneCluster(Path folder, int workers) throws IOException, InterruptedException {
    this.folder = folder;
    this.workers = workers;
    home = Files.createDirectories(folder.resolve("home"));
    Files.createSymbolicLink(
        home.resolve("jars"), Shared.root().resolve("usecases/target/lib").toRealPath());
    int port = freePort();
    start("master.Master", "--host", "127.0.0.1", "--port", "" + port, "--webui-port", "0");
    waitFor(port);
    master = "spark://127.0.0.1:" + port;
    for (int worker = 0; worker < workers; worker++) {
      Path work = Files.createDirectories(folder.resolve("worker" + worker));
      start(
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
  }

  /** The address of the master. */
  public String master() {
    return master;
  }

  /** Settings of a session that begins when all workers are there. */
  public Map<String, String> whole() {
    return Map.of(
        "spark.cores.max", "" + workers,
        "spark.scheduler.minRegisteredResourcesRatio", "1",
        "spark.scheduler.maxRegisteredResourcesWaitingTime", "120s");
  }

  @Override
  public void close() {
    for (Process process : processes) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().onExit().join();
    }
  }

  private void start(String role, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-cp", home.resolve("jars") + "/*"));
    command.add("org.apache.spark.deploy." + role);
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(role + processes.size() + ".log").toFile());
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
