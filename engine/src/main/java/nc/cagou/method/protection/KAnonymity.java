package nc.cagou.method.protection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Records that share all their key values form a class; a file is k-anonymous when each class holds
 * k records or more (Samarati and Sweeney 1998; Sweeney 2002). Keys are compared for equality; a
 * missing key is a value like another.
 *
 * @param classOf the class of each record, from 0 on, in the order of the records
 * @param size records in each class
 * @param weight sum of the weights of each class: how many of the population share the keys
 */
public record KAnonymity(int[] classOf, int[] size, double[] weight) {

  /**
   * @param keys the key values of each record
   * @param weights one a record, positive; null when every record weighs 1
   */
  public static KAnonymity of(String[][] keys, double[] weights) {
    Map<java.util.List<String>, Integer> classes = new HashMap<>();
    int[] classOf = new int[keys.length];
    int[] size = new int[keys.length];
    double[] weight = new double[keys.length];
    for (int i = 0; i < keys.length; i++) {
      java.util.List<String> key = Arrays.asList(keys[i]);
      int c = classes.computeIfAbsent(key, k -> classes.size());
      classOf[i] = c;
      size[c]++;
      weight[c] += weights == null ? 1 : weights[i];
    }
    int count = classes.size();
    return new KAnonymity(classOf, Arrays.copyOf(size, count), Arrays.copyOf(weight, count));
  }

  /** Records that share the keys of a record, itself included. */
  public int frequency(int record) {
    return size[classOf[record]];
  }

  /** How many of the population share the keys of a record. */
  public double population(int record) {
    return weight[classOf[record]];
  }

  /** Records in a class of fewer than k. */
  public int violations(int k) {
    return Arrays.stream(size).filter(s -> s < k).sum();
  }

  /** The smallest class; 0 when there is no record. */
  public int least() {
    return Arrays.stream(size).min().orElse(0);
  }
}
