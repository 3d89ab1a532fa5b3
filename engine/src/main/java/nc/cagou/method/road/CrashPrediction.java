package nc.cagou.method.road;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import nc.cagou.method.NegativeBinomialRegression;

/**
 * A safety performance function: how many crashes roads like this one have, by traffic, length and
 * kind (Hauer 1997, "Observational before-after studies in road safety"; AASHTO 2010, "Highway
 * Safety Manual", part C): log μ = b₀ + b₁ log(traffic) + kind + log(length × years), variance μ +
 * k μ² ({@link NegativeBinomialRegression}).
 *
 * <p>Unit of {@link #predicted}: crashes over all the years of a segment. Edges: a segment without
 * length, traffic, years or a count does not teach and has no prediction ({@code NaN}); a kind that
 * all segments share makes no difference.
 *
 * @param regression coefficients: the constant, log of traffic, then one for each of {@code kinds}
 *     but the first
 * @param kinds kinds of road in alphabetical order; the first is what the others compare with
 * @param predicted crashes of each segment, in the order given
 */
public record CrashPrediction(
    NegativeBinomialRegression regression, List<String> kinds, double[] predicted) {

  /** Segments below which no function is fitted. */
  public static final int FEWEST_SEGMENTS = 20;

  public CrashPrediction {
    kinds = List.copyOf(kinds);
  }

  /**
   * Fits to segments.
   *
   * @param length in kilometres
   * @param traffic vehicles a day
   * @param kind of road; an empty text counts as a kind
   * @param years observed
   * @throws IllegalArgumentException with fewer usable segments than {@link #FEWEST_SEGMENTS}, or
   *     without any crash
   */
  public static CrashPrediction of(
      double[] length, double[] traffic, String[] kind, double[] years, double[] crashes) {
    int[] used = usable(length, traffic, years, crashes);
    double all = Arrays.stream(used).mapToDouble(i -> crashes[i]).sum();
    if (used.length < FEWEST_SEGMENTS || all == 0) {
      throw new IllegalArgumentException(used.length + " usable segments, " + all + " crashes");
    }
    TreeSet<String> names = new TreeSet<>();
    for (int i : used) {
      names.add(kind[i]);
    }
    List<String> kinds = new ArrayList<>(names);
    double[][] columns = new double[kinds.size()][];
    columns[0] = Arrays.stream(used).mapToDouble(i -> Math.log(traffic[i])).toArray();
    for (int k = 1; k < kinds.size(); k++) {
      String own = kinds.get(k);
      columns[k] = Arrays.stream(used).mapToDouble(i -> kind[i].equals(own) ? 1 : 0).toArray();
    }
    double[] offset =
        Arrays.stream(used).mapToDouble(i -> Math.log(length[i] * years[i])).toArray();
    double[] counts = Arrays.stream(used).mapToDouble(i -> crashes[i]).toArray();
    NegativeBinomialRegression fit = NegativeBinomialRegression.of(columns, counts, offset);
    double[] predicted = new double[length.length];
    Arrays.fill(predicted, Double.NaN);
    for (int i = 0; i < used.length; i++) {
      predicted[used[i]] = fit.fitted()[i];
    }
    return new CrashPrediction(fit, kinds, predicted);
  }

  private static int[] usable(double[] length, double[] traffic, double[] years, double[] crashes) {
    return java.util.stream.IntStream.range(0, length.length)
        .filter(i -> length[i] > 0 && traffic[i] > 0 && years[i] > 0 && crashes[i] >= 0)
        .toArray();
  }

  /** Overdispersion k. */
  public double overdispersion() {
    return regression.overdispersion();
  }
}
