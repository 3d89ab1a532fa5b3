package nc.cagou.spark;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings of a session, each with its reason. Defaults suit one small machine; what a person
 * gives wins.
 */
final class Settings {

  private static final Pattern STANDALONE = Pattern.compile("spark://([^:,/]+):(\\d+).*");
  private static final String LOOPBACK = "127.0.0.1";

  private Settings() {}

  /**
   * @param scratch a folder of this process alone, where unit records may pass through shuffles
   */
  static Map<String, String> of(String master, Path scratch) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("spark.app.name", "cagou");
    all.put("spark.master", master);
    // small footprint: no server of its own, no metastore, nothing left behind
    all.put("spark.ui.enabled", "false");
    all.put("spark.ui.showConsoleProgress", "false");
    all.put("spark.sql.warehouse.dir", scratch.resolve("warehouse").toUri().toString());
    all.put("spark.sql.catalogImplementation", "in-memory");
    // a task that writes a file of the cache runs once at a time
    all.put("spark.speculation", "false");
    // dates and instants mean the same on every machine; New Caledonia has no daylight saving and
    // contracts hold local dates and hours, so the zone of a session never shows in a result
    all.put("spark.sql.session.timeZone", "UTC");
    all.put("spark.sql.datetime.java8API.enabled", "true");
    // else timestamps reach Tablesaw as text
    all.put("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    if (isLocal(master)) {
      all.put("spark.driver.bindAddress", LOOPBACK);
      all.put("spark.driver.host", LOOPBACK);
      all.put("spark.local.dir", scratch.toString());
    } else {
      Matcher standalone = STANDALONE.matcher(master);
      if (standalone.matches()) {
        all.put(
            "spark.driver.host",
            addressTowards(standalone.group(1), Integer.parseInt(standalone.group(2))));
      }
      all.put("spark.jars", String.join(",", Dependencies.ofClassPath(scratch)));
    }
    return all;
  }

  static boolean isLocal(String master) {
    return master.startsWith("local");
  }

  /** The address of this machine as the other one sees it; no packet is sent. */
  private static String addressTowards(String host, int port) {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.connect(new InetSocketAddress(host, port));
      InetAddress own = socket.getLocalAddress();
      return own.isAnyLocalAddress() ? LOOPBACK : own.getHostAddress();
    } catch (SocketException | java.io.UncheckedIOException e) {
      // Spark then says itself, in full, that the master cannot be reached
      return LOOPBACK;
    }
  }
}
