package nc.cagou.method.health;

import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;

/**
 * How many weeks the improved Farrington method judges in a second on one core: series of 520 weeks
 * with a season, the last 52 of each, five years of history. Run its {@code main}.
 */
public final class FarringtonSpeed {

  private static final int WEEKS = 520;
  private static final int JUDGED = 52;

  private FarringtonSpeed() {}

  public static void main(String[] args) {
    int series = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    for (FarringtonFlexible.Settings settings :
        new FarringtonFlexible.Settings[] {
          FarringtonFlexible.Settings.improved(), FarringtonFlexible.Settings.windows()
        }) {
      run(Math.max(1, series / 10), settings);
      long start = System.nanoTime();
      long processor = processorTime();
      long judged = run(series, settings);
      double seconds = (System.nanoTime() - start) / 1e9;
      double used = (processorTime() - processor) / 1e9;
      System.out.printf(
          "%d seasons: %,d series, %,d weeks judged in %.1f s: %,.0f a second; of the processor"
              + " %.1f s: %,.0f a second%n",
          settings.periods(), series, judged, seconds, judged / seconds, used, judged / used);
    }
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long run(int series, FarringtonFlexible.Settings settings) {
    long judged = 0;
    SplittableRandom random = new SplittableRandom(7);
    for (int s = 0; s < series; s++) {
      double[] counts = seasonal(random, 0.2 + 20 * random.nextDouble());
      judged += FarringtonFlexible.of(counts, WEEKS - JUDGED, WEEKS, settings).size();
    }
    return judged;
  }

  private static double[] seasonal(SplittableRandom random, double level) {
    double[] counts = new double[WEEKS];
    for (int week = 0; week < WEEKS; week++) {
      double mean = level * (1 + 0.8 * Math.sin(2 * Math.PI * week / 52));
      counts[week] = poisson(random, mean);
    }
    return counts;
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
