package nc.cagou.method.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How diverse a sensitive value is within each class of equal keys (Machanavajjhala, Kifer, Gehrke
 * and Venkitasubramaniam 2007), for each record.
 *
 * @param distinct number of distinct values in the class of the record
 * @param effective exp of the entropy of the values, an effective number of them
 * @param recursive the largest l for which the class is recursively (c, l)-diverse: the most
 *     frequent value is rarer than c times all from the l-th on; 1 at least
 */
public record LDiversity(int[] distinct, double[] effective, int[] recursive) {

  /**
   * @param classes of equal keys
   * @param sensitive the sensitive value of each record
   * @param c 2 as a rule
   */
  public static LDiversity of(KAnonymity classes, String[] sensitive, double c) {
    List<Map<String, Integer>> counts = new ArrayList<>();
    for (int k = 0; k < classes.size().length; k++) {
      counts.add(new HashMap<>());
    }
    for (int i = 0; i < sensitive.length; i++) {
      counts.get(classes.classOf()[i]).merge(sensitive[i], 1, Integer::sum);
    }
    int n = sensitive.length;
    LDiversity result = new LDiversity(new int[n], new double[n], new int[n]);
    for (int i = 0; i < n; i++) {
      int[] sorted =
          counts.get(classes.classOf()[i]).values().stream()
              .sorted((a, b) -> b - a)
              .mapToInt(Integer::intValue)
              .toArray();
      result.distinct[i] = sorted.length;
      result.effective[i] = effective(sorted, classes.frequency(i));
      result.recursive[i] = recursive(sorted, c);
    }
    return result;
  }

  private static double effective(int[] counts, double all) {
    double entropy = 0;
    for (int count : counts) {
      entropy -= count / all * Math.log(count / all);
    }
    return Math.exp(entropy);
  }

  private static int recursive(int[] counts, double c) {
    int rest = 0;
    for (int l = counts.length; l > 1; l--) {
      rest += counts[l - 1];
      if (counts[0] < c * rest) {
        return l;
      }
    }
    return 1;
  }
}
