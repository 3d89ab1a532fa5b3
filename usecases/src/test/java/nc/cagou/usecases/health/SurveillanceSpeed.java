package nc.cagou.usecases.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import nc.cagou.spark.Sessions;
import nc.cagou.usecases.StandaloneCluster;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/**
 * How long weekly surveillance of many series takes as Spark tasks, the way a run does it: on this
 * machine with one core and two, and on a standalone cluster of one worker and of two. Run its
 * {@code main} with how many series and how many rounds.
 */
public final class SurveillanceSpeed {

  private static final int WEEKS = 520;

  private SurveillanceSpeed() {}

  public static void main(String[] args)
      throws IOException, InterruptedException, TimeoutException {
    int series = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 2;
    List<double[]> counts = counts(series);
    for (int round = 0; round < rounds; round++) {
      for (int cores = 1; cores <= 2; cores++) {
        measured("local[" + cores + "]", Sessions.open("local[" + cores + "]"), counts);
      }
      for (int workers = 1; workers <= 2; workers++) {
        Path folder = Files.createTempDirectory("cagou-cluster");
        try (StandaloneCluster cluster = new StandaloneCluster(folder, workers)) {
          SparkSession session = Sessions.open(cluster.master(), cluster.whole());
          measured("workers: " + workers, session, counts);
        }
      }
    }
  }

  private static void measured(String name, SparkSession session, List<double[]> counts)
      throws IOException, TimeoutException {
    try (session) {
      Detection.Choices choices =
          new Detection.Choices(Detection.Rule.FARRINGTON_FLEXIBLE, WEEKS, 0.001, 0.01);
      judged(session, counts, choices);
      Busy busy = new Busy();
      session.sparkContext().addSparkListener(busy);
      long start = System.nanoTime();
      long weeks = judged(session, counts, choices);
      double seconds = (System.nanoTime() - start) / 1e9;
      session.sparkContext().listenerBus().waitUntilEmpty();
      System.out.printf(
          "%s: %,d series, %,d weeks judged in %.1f s: %,.0f a second;"
              + " %d tasks ran %.1f s, %.1f s of the processor%n",
          name,
          counts.size(),
          weeks,
          seconds,
          weeks / seconds,
          busy.tasks.get(),
          busy.run.get() / 1e3,
          busy.processor.get() / 1e9);
    }
  }

  /** What tasks took together. */
  private static final class Busy extends SparkListener {
    private final AtomicLong tasks = new AtomicLong();
    private final AtomicLong run = new AtomicLong();
    private final AtomicLong processor = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      tasks.incrementAndGet();
      run.addAndGet(end.taskMetrics().executorRunTime());
      processor.addAndGet(end.taskMetrics().executorCpuTime());
    }
  }

  /** How many weeks were judged. */
  private static long judged(
      SparkSession session, List<double[]> counts, Detection.Choices choices) {
    List<Detection> made = Detections.made(session, counts, choices);
    long weeks = 0;
    for (Detection detection : made) {
      for (String method : detection.method()) {
        weeks += method == null ? 0 : 1;
      }
    }
    return weeks;
  }

  private static List<double[]> counts(int series) {
    SplittableRandom random = new SplittableRandom(7);
    List<double[]> all = new ArrayList<>();
    for (int s = 0; s < series; s++) {
      double level = 0.2 + 20 * random.nextDouble();
      double[] counts = new double[WEEKS];
      for (int week = 0; week < WEEKS; week++) {
        double mean = level * (1 + 0.8 * Math.sin(2 * Math.PI * week / 52));
        counts[week] = poisson(random, mean);
      }
      all.add(counts);
    }
    return all;
  }

  private static int poisson(SplittableRandom random, double mean) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }
}
