package nc.cagou.usecases.health.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Made-up chances: seasons, ages, densities of carers. None of them describes reality. */
final class Chances {

  static final LocalDate FIRST = LocalDate.of(2019, 1, 7);

  /** Weeks from 7 January 2019 to 29 December 2024. */
  static final int WEEKS = 312;

  /** Shares of cases: dengue, leptospirosis, chikungunya. */
  static final List<String> DISEASES = List.of("Dengue", "Leptospirose", "Chikungunya");

  private static final double[] SHARES = {0.62, 0.28, 0.10};

  /** Upper ends of age groups, and shares of cases by disease. */
  private static final int[][] AGES = {{0, 15}, {15, 30}, {30, 45}, {45, 60}, {60, 75}, {75, 95}};

  private static final double[][] BY_AGE = {
    {0.20, 0.25, 0.23, 0.18, 0.10, 0.04},
    {0.10, 0.28, 0.26, 0.22, 0.11, 0.03},
    {0.12, 0.18, 0.24, 0.26, 0.15, 0.05}
  };

  private static final double[][] CUMULATED = cumulated();

  private Chances() {}

  /** A disease by its place in {@link #DISEASES}. */
  static int disease(SplittableRandom random) {
    double u = random.nextDouble();
    return u < SHARES[0] ? 0 : u < SHARES[0] + SHARES[1] ? 1 : 2;
  }

  /** A week, from 0, by the season of a disease. */
  static int week(int disease, SplittableRandom random) {
    double[] sums = CUMULATED[disease];
    int at = java.util.Arrays.binarySearch(sums, random.nextDouble() * sums[WEEKS - 1]);
    return Math.min(WEEKS - 1, at < 0 ? -at - 1 : at);
  }

  static int age(int disease, SplittableRandom random) {
    double u = random.nextDouble();
    int group = 0;
    while (group < AGES.length - 1 && u >= BY_AGE[disease][group]) {
      u -= BY_AGE[disease][group];
      group++;
    }
    return random.nextInt(AGES[group][0], AGES[group][1]);
  }

  /** How much more a commune is struck: leptospirosis in the North and the east, dengue in town. */
  static double struck(int disease, String commune, String province) {
    boolean town = List.of("98818", "98805", "98817", "98821").contains(commune);
    boolean east =
        List.of("98804", "98807", "98808", "98822", "98823", "98824", "98830").contains(commune);
    return switch (disease) {
      case 0 -> town ? 1.2 : province.equals("988-I") ? 1.4 : 0.7;
      case 1 -> east ? 6 : province.equals("988-N") ? 3 : town ? 0.5 : 1.5;
      default -> town ? 1.1 : 0.8;
    };
  }

  private static double[][] cumulated() {
    double[][] sums = new double[DISEASES.size()][WEEKS];
    for (int d = 0; d < sums.length; d++) {
      double sum = 0;
      for (int w = 0; w < WEEKS; w++) {
        sum += season(d, w);
        sums[d][w] = sum;
      }
    }
    return sums;
  }

  /** Warm and wet months carry more; 2019 was struck by dengue; the last weeks rise. */
  private static double season(int disease, int week) {
    double phase = 2 * Math.PI * ((week % 52) - 11) / 52;
    double warm = 1 + 0.85 * Math.cos(phase);
    boolean last = week >= WEEKS - 3;
    return switch (disease) {
      case 0 -> warm * (week < 30 ? 3.5 : 0.7) + (last ? 5 : 0);
      case 1 -> warm;
      default -> 0.6 + 0.2 * warm;
    };
  }

  /** Mean weekly cases of a syndrome in a province of so many inhabitants. */
  static double syndrome(int syndrome, int week, double inhabitants) {
    double phase = 2 * Math.PI * ((week % 52) - (syndrome == 0 ? 31 : 40)) / 52;
    double base = syndrome == 0 ? 22 : 30;
    double season =
        syndrome == 0 ? Math.exp(2.2 * (Math.cos(phase) - 1)) * 6 : 1 + 0.4 * Math.cos(phase);
    double last = syndrome == 1 && week >= WEEKS - 2 ? 2.2 : 1;
    return base * season * last * inhabitants / 100_000;
  }

  /** A count around a mean, spread more widely than chance alone does. */
  static long count(double mean, SplittableRandom random) {
    double spread = mean * (0.75 + 0.5 * random.nextDouble());
    double limit = Math.exp(-Math.min(spread, 600));
    if (spread > 60) {
      double z =
          Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
              * Math.cos(2 * Math.PI * random.nextDouble());
      return Math.max(0, Math.round(spread + z * Math.sqrt(spread)));
    }
    long count = 0;
    for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
      count++;
    }
    return count;
  }
}
