package nc.cagou.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.util.JavalinBindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import nc.cagou.UseCase;
import nc.cagou.UseCases;
import nc.cagou.edition.EditionStore;
import nc.cagou.text.Refusal;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Pages and API over a store, until it is closed. Threads keep the program alive meanwhile. */
public final class Server implements AutoCloseable {

  /** Listens to this computer alone. */
  public static final String LOCAL = "127.0.0.1";

  private static final int THREADS = 32;
  private final Javalin javalin;
  private final String host;

  private Server(Javalin javalin, String host) {
    this.javalin = javalin;
    this.host = host;
  }

  /**
   * Starts with the use cases on the class path.
   *
   * @param host {@link #LOCAL} for this computer alone: drafts are then shown at their address
   * @param port 0 for any free one
   */
  public static Server start(EditionStore store, String host, int port) {
    return start(store, UseCases.all(), host, port);
  }

  public static Server start(EditionStore store, List<UseCase> usecases, String host, int port) {
    House house = new House(usecases, new Shelf(store));
    Routes routes = new Routes(house, new Gate(loopback(host)));
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.http.prefer405over404 = true;
              config.http.generateEtags = false;
              config.http.compressionStrategy = CompressionStrategy.NONE;
              config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
              config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
              routes.on(config.routes);
            });
    try {
      Server server = new Server(javalin.start(host, port), host);
      routes.readAhead();
      return server;
    } catch (JavalinBindException e) {
      javalin.stop();
      throw new Refusal(
          Refusal.Kind.FAILED,
          Visit.WORDS.get("start.port", Map.of("port", String.valueOf(port), "host", host)),
          e);
    }
  }

  public int port() {
    return javalin.port();
  }

  /** Where a browser finds it. */
  public String address() {
    String name = host.equals("0.0.0.0") ? LOCAL : host;
    return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port() + "/";
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private static boolean loopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new Refusal(Refusal.Kind.USAGE, Visit.WORDS.get("start.host", Map.of("host", host)), e);
    }
  }
}
