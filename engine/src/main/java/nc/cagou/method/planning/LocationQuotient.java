package nc.cagou.method.planning;

/**
 * Whether a category is over- or under-represented in a zone (Florence 1939; Isard 1960, <i>Methods
 * of Regional Analysis</i>), and how specialised a zone is (Krugman 1991, <i>Geography and
 * Trade</i>). Tables have one row a zone and one column a category; the territory of comparison is
 * the sum of all zones, the zone itself included.
 *
 * <p>LQ = (x_ij / x_i.) / (x_.j / x_..); 1 is the share of the whole territory. Edges: an empty
 * zone or a category that is nowhere is undefined ({@code NaN}).
 */
public final class LocationQuotient {

  private LocationQuotient() {}

  /** The quotient of every zone and category. */
  public static double[][] of(double[][] table) {
    double[] zones = new double[table.length];
    double[] categories = categories(table);
    double all = 0;
    for (int i = 0; i < table.length; i++) {
      for (double v : table[i]) {
        zones[i] += v;
        all += v;
      }
    }
    double[][] quotients = new double[table.length][];
    for (int i = 0; i < table.length; i++) {
      quotients[i] = new double[categories.length];
      for (int j = 0; j < categories.length; j++) {
        quotients[i][j] =
            zones[i] > 0 && categories[j] > 0
                ? table[i][j] / zones[i] / (categories[j] / all)
                : Double.NaN;
      }
    }
    return quotients;
  }

  /**
   * Krugman's index of each zone: Σ_j |share of j in the zone − share of j in the whole|, from 0
   * (the same mix) to 2.
   */
  public static double[] krugman(double[][] table) {
    double[] categories = categories(table);
    double all = 0;
    for (double c : categories) {
      all += c;
    }
    double[] indices = new double[table.length];
    for (int i = 0; i < table.length; i++) {
      double zone = 0;
      for (double v : table[i]) {
        zone += v;
      }
      for (int j = 0; j < categories.length; j++) {
        indices[i] += Math.abs(table[i][j] / zone - categories[j] / all);
      }
    }
    return indices;
  }

  private static double[] categories(double[][] table) {
    double[] sums = new double[table.length == 0 ? 0 : table[0].length];
    for (double[] row : table) {
      for (int j = 0; j < sums.length; j++) {
        sums[j] += row[j];
      }
    }
    return sums;
  }
}
