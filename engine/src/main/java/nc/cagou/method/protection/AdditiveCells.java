package nc.cagou.method.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Cells of one or several tables and the sums that tie them: margins, levels of a hierarchy, the
 * same figure in two tables. A sum is a set of cells whose signed values add up to zero: a total
 * has sign 1, each of its parts −1.
 *
 * <p>Any published table, of any number of dimensions, with hierarchies, linked to others, has this
 * form (Fischetti and Salazar 2001).
 */
public final class AdditiveCells {

  private final double[] values;
  private final boolean[] whole;
  private final boolean[] signed;
  private final int[][] members;
  private final int[][] signs;
  private final int[][] sumsOf;

  private AdditiveCells(Builder from) {
    int n = from.values.size();
    values = from.values.stream().mapToDouble(Double::doubleValue).toArray();
    whole = new boolean[n];
    signed = new boolean[n];
    int[] count = new int[n];
    for (int i = 0; i < n; i++) {
      whole[i] = from.whole.get(i);
      signed[i] = from.signed.get(i);
    }
    members = from.members.toArray(int[][]::new);
    signs = from.signs.toArray(int[][]::new);
    for (int[] sum : members) {
      for (int cell : sum) {
        count[cell]++;
      }
    }
    sumsOf = new int[n][];
    Arrays.setAll(sumsOf, i -> new int[count[i]]);
    for (int s = members.length - 1; s >= 0; s--) {
      for (int cell : members[s]) {
        sumsOf[cell][--count[cell]] = s;
      }
    }
  }

  public int size() {
    return values.length;
  }

  public double value(int cell) {
    return values[cell];
  }

  /** Whether the value is known to be a whole number, as a count is. */
  public boolean whole(int cell) {
    return whole[cell];
  }

  /** Whether the value may be negative; an attacker then has no lower limit for it. */
  public boolean signed(int cell) {
    return signed[cell];
  }

  public int sums() {
    return members.length;
  }

  /** The cells of a sum; not to be changed. */
  int[] members(int sum) {
    return members[sum];
  }

  /** The sign of each cell of a sum. */
  int[] signs(int sum) {
    return signs[sum];
  }

  /** The sums that a cell stands in, ascending. */
  int[] sumsOf(int cell) {
    return sumsOf[cell];
  }

  /** The cells that a sum ties to a cell, itself among them. */
  public int[] tiedTo(int cell) {
    return IntStream.of(sumsOf[cell]).flatMap(s -> IntStream.of(members[s])).distinct().toArray();
  }

  /**
   * Some of the cells alone, in the order given, with what the sums say of them: the others stay as
   * they are.
   */
  AdditiveCells only(int[] some) {
    Builder builder = new Builder();
    Map<Integer, Integer> index = new HashMap<>();
    for (int cell : some) {
      index.put(cell, builder.cell(values[cell], whole[cell], signed[cell]));
    }
    Set<Integer> seen = new HashSet<>();
    for (int cell : some) {
      for (int s : sumsOf[cell]) {
        if (seen.add(s)) {
          int[] in =
              IntStream.range(0, members[s].length)
                  .filter(k -> index.containsKey(members[s][k]))
                  .toArray();
          builder.signedSum(
              IntStream.of(in).map(k -> index.get(members[s][k])).toArray(),
              IntStream.of(in).map(k -> signs[s][k]).toArray());
        }
      }
    }
    return builder.build();
  }

  /** Collects cells and sums. */
  public static final class Builder {

    private final List<Double> values = new ArrayList<>();
    private final List<Boolean> whole = new ArrayList<>();
    private final List<Boolean> signed = new ArrayList<>();
    private final List<int[]> members = new ArrayList<>();
    private final List<int[]> signs = new ArrayList<>();

    /** A cell that is not negative; its number, from 0 on. */
    public int cell(double value, boolean isWhole) {
      return cell(value, isWhole, false);
    }

    public int cell(double value, boolean isWhole, boolean maybeNegative) {
      values.add(value);
      whole.add(isWhole);
      signed.add(maybeNegative);
      return values.size() - 1;
    }

    public int size() {
      return values.size();
    }

    /** Says that a total is the sum of its parts; one without parts says nothing. */
    public Builder sum(int total, int... parts) {
      if (parts.length == 0) {
        return this;
      }
      int[] all = new int[parts.length + 1];
      int[] sign = new int[parts.length + 1];
      Arrays.fill(sign, -1);
      all[0] = total;
      sign[0] = 1;
      System.arraycopy(parts, 0, all, 1, parts.length);
      members.add(all);
      signs.add(sign);
      return this;
    }

    /** Says that cells, each as often as its sign says, add up to zero. */
    public Builder signedSum(Map<Integer, Integer> signOf) {
      List<Integer> cells = new ArrayList<>();
      List<Integer> sign = new ArrayList<>();
      signOf.forEach(
          (cell, times) -> {
            for (int i = 0; i < Math.abs(times); i++) {
              cells.add(cell);
              sign.add(Integer.signum(times));
            }
          });
      return signedSum(
          cells.stream().mapToInt(Integer::intValue).toArray(),
          sign.stream().mapToInt(Integer::intValue).toArray());
    }

    Builder signedSum(int[] cells, int[] sign) {
      members.add(cells);
      signs.add(sign);
      return this;
    }

    public AdditiveCells build() {
      return new AdditiveCells(this);
    }
  }
}
