package nc.cagou.method.metadata;

/**
 * Observations of the 23 metrics, for one dataset or for a whole catalogue: how many there are, how
 * many meet the metric, how many could not be tested. The unit is one dataset, or one distribution,
 * or one of the two properties of a distribution that {@link MqaMetric#FORMAT_VOCABULARY} looks at.
 *
 * @param met by {@link MqaMetric#ordinal}
 * @param untested by {@link MqaMetric#ordinal}; they are not among {@code met}
 * @param population by {@link MqaMetric#ordinal}
 */
public record MqaCounts(long[] met, long[] untested, long[] population) {

  public MqaCounts {
    int n = MqaMetric.values().length;
    if (met.length != n || untested.length != n || population.length != n) {
      throw new IllegalArgumentException("23 counts each are needed");
    }
    for (int i = 0; i < n; i++) {
      if (met[i] < 0 || untested[i] < 0 || met[i] + untested[i] > population[i]) {
        throw new IllegalArgumentException(
            MqaMetric.values()[i] + ": " + met[i] + " + " + untested[i] + " of " + population[i]);
      }
    }
  }

  public static MqaCounts none() {
    int n = MqaMetric.values().length;
    return new MqaCounts(new long[n], new long[n], new long[n]);
  }

  /** Both together. */
  public MqaCounts plus(MqaCounts other) {
    return new MqaCounts(
        sum(met, other.met), sum(untested, other.untested), sum(population, other.population));
  }

  private static long[] sum(long[] a, long[] b) {
    long[] sum = a.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  /**
   * The share that meets a metric. No observation at all is a share of 0 (a dataset without any
   * distribution); nothing but untested ones, left out, is {@code NaN}.
   */
  public double share(MqaMetric metric, Untested rule) {
    int i = metric.ordinal();
    if (population[i] == 0) {
      return 0;
    }
    return switch (rule) {
      case NOT_MET -> (double) met[i] / population[i];
      case MET -> (double) (met[i] + untested[i]) / population[i];
      case LEFT_OUT ->
          population[i] == untested[i]
              ? Double.NaN
              : (double) met[i] / (population[i] - untested[i]);
    };
  }
}
