package nc.cagou.method.metadata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Metadata Quality Assessment, MQA (European Commission, 2021, data.europa.eu): 23 metrics, 405
 * points, five dimensions after the FAIR principles (Wilkinson et al., 2016).
 *
 * <p>Points of a metric = its weight × the share of observations that meet it. A catalogue is
 * scored by shares over all its datasets and distributions; a dataset by shares, or by its best
 * distribution, which is how data.europa.eu scores one.
 *
 * <p>Edges: a dataset without a distribution has no point for the metrics of distributions; an
 * empty catalogue has 0 points; what could not be tested counts as {@link Untested} says, and left
 * out the points of a dimension are {@code points × got / testable}. When nothing of a dimension
 * could be tested, its points are {@code NaN}, and so is the total.
 */
public final class MetadataQuality {

  /** The most points of all. */
  public static final int POINTS = 405;

  private MetadataQuality() {}

  /**
   * A score.
   *
   * @param metrics points by {@link MqaMetric#ordinal}; {@code NaN} for one that was left out
   * @param dimensions points by {@link MqaDimension#ordinal}
   * @param total sum of the dimensions, 0 to 405
   */
  public record Score(double[] metrics, double[] dimensions, double total) {

    public double of(MqaMetric metric) {
      return metrics[metric.ordinal()];
    }

    public double of(MqaDimension dimension) {
      return dimensions[dimension.ordinal()];
    }

    public MqaBand band() {
      return MqaBand.of(total);
    }

    /**
     * The total as the published reports of a catalogue write it: points of each metric rounded to
     * two decimals (half up), then summed.
     */
    public BigDecimal published() {
      BigDecimal sum = BigDecimal.ZERO;
      for (double points : metrics) {
        sum = sum.add(BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP));
      }
      return sum;
    }
  }

  /** The score by shares, of a dataset or of a whole catalogue. */
  public static Score byShare(MqaCounts counts, Untested rule) {
    MqaMetric[] metrics = MqaMetric.values();
    double[] points = new double[metrics.length];
    double[] got = new double[MqaDimension.values().length];
    double[] testable = new double[got.length];
    for (MqaMetric metric : metrics) {
      double share = counts.share(metric, rule);
      points[metric.ordinal()] = metric.points() * share;
      if (!Double.isNaN(share)) {
        got[metric.dimension().ordinal()] += metric.points() * share;
        testable[metric.dimension().ordinal()] += metric.points();
      }
    }
    double total = 0;
    for (MqaDimension dimension : MqaDimension.values()) {
      int i = dimension.ordinal();
      got[i] =
          testable[i] == dimension.points() ? got[i] : dimension.points() * got[i] / testable[i];
      total += got[i];
    }
    return new Score(points, got, total);
  }

  /**
   * Which distribution of a dataset has most points; the first of several that have the same, -1
   * when there is none.
   *
   * @param distributions observations of each distribution alone (metrics of distributions)
   */
  public static int best(List<MqaCounts> distributions, Untested rule) {
    int best = -1;
    double most = -1;
    for (int i = 0; i < distributions.size(); i++) {
      double points = 0;
      for (MqaMetric metric : MqaMetric.values()) {
        double share = metric.ofDistribution() ? distributions.get(i).share(metric, rule) : 0;
        points += Double.isNaN(share) ? 0 : metric.points() * share;
      }
      if (points > most + 1e-9) {
        most = points;
        best = i;
      }
    }
    return best;
  }

  /**
   * Points that mending a metric wholly would give; 0 for one that is met or could not be tested.
   */
  public static double gain(MqaCounts counts, MqaMetric metric) {
    int i = metric.ordinal();
    if (counts.population()[i] == 0) {
      return 0;
    }
    long lacking = counts.population()[i] - counts.met()[i] - counts.untested()[i];
    return (double) metric.points() * lacking / counts.population()[i];
  }
}
