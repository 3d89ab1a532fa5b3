package nc.cagou.spark;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;
import org.apache.spark.sql.SparkSession;

/**
 * The one place that makes a Spark session. On this machine by default ({@code local[*]}), on a
 * cluster when a master is named: {@code spark://host:7077}, {@code yarn}, {@code k8s://…}. The log
 * goes to {@code ~/.cache/cagou/log}, never to the terminal.
 */
public final class Sessions {

  /** All processors of this machine. */
  public static final String LOCAL = "local[*]";

  static final Words WORDS = Words.beside(Sessions.class, "spark");

  /** Input that one shuffle partition is given. */
  private static final long BYTES_A_PARTITION = 64L << 20;

  private static final int MOST_PARTITIONS = 2_000;

  private Sessions() {}

  public static SparkSession open(String master) {
    return open(master, Map.of());
  }

  /**
   * A session, made or, when one with the same master is already there, taken again: it stays warm
   * between runs of one process.
   *
   * @param more settings that win over those of the house
   */
  public static synchronized SparkSession open(String master, Map<String, String> more) {
    scala.Option<SparkSession> known = SparkSession.getDefaultSession();
    if (known.isDefined()) {
      SparkSession session = known.get();
      boolean usable =
          !session.sparkContext().isStopped() && session.sparkContext().master().equals(master);
      if (usable && more.isEmpty()) {
        return session;
      }
      session.stop();
    }
    Path scratch = Scratch.make();
    Map<String, String> settings = new LinkedHashMap<>(Settings.of(master, scratch));
    settings.putAll(more);
    SparkSession.Builder builder = SparkSession.builder();
    settings.forEach(builder::config);
    try {
      return builder.getOrCreate();
    } catch (RuntimeException e) {
      throw Refusal.failed(
          WORDS.get("session", Map.of("master", master, "why", String.valueOf(e.getMessage()))), e);
    }
  }

  /** Fits the count of shuffle partitions to the size of the input. */
  public static void fit(SparkSession session, long bytes) {
    int cores = session.sparkContext().defaultParallelism();
    long wanted = Math.max(cores, Math.min(MOST_PARTITIONS, bytes / BYTES_A_PARTITION + 1));
    session.conf().set("spark.sql.shuffle.partitions", Long.toString(wanted));
  }

  /** Whether the tasks of a session run inside this process. */
  public static boolean isLocal(SparkSession session) {
    return Settings.isLocal(session.sparkContext().master());
  }
}
