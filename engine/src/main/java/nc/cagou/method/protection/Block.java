package nc.cagou.method.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shape of one table: its cells by their place in each dimension, and each dimension as a tree
 * of codes.
 */
public final class Block {

  private static final long DENSE = 4_000_000;

  private final int[][] parent;
  private final boolean[] tied;
  private final int[][][] children;
  private final long[] stride;
  private final int[][] filled;
  private final Map<Long, Integer> sparse = new HashMap<>();
  private final int[] dense;
  private final Map<Integer, int[]> placeOf = new HashMap<>();

  /**
   * @param parent of each code of each dimension; −1 where it has none
   * @param tied whether sums run along a dimension; otherwise its codes have nothing to do with
   *     each other
   */
  public Block(int[][] parent, boolean[] tied) {
    this.parent = parent;
    this.tied = tied;
    this.stride = new long[parent.length];
    this.children = new int[parent.length][][];
    this.filled = Arrays.stream(parent).map(p -> new int[p.length]).toArray(int[][]::new);
    long next = 1;
    for (int d = 0; d < parent.length; d++) {
      stride[d] = next;
      next = Math.multiplyExact(next, parent[d].length);
      List<List<Integer>> below = new ArrayList<>();
      for (int k = 0; k < parent[d].length; k++) {
        below.add(new ArrayList<>());
      }
      for (int k = 0; k < parent[d].length; k++) {
        if (parent[d][k] >= 0) {
          below.get(parent[d][k]).add(k);
        }
      }
      children[d] =
          below.stream()
              .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
              .toArray(int[][]::new);
    }
    dense = next <= DENSE ? new int[(int) next] : null;
    if (dense != null) {
      Arrays.fill(dense, -1);
    }
  }

  /** Puts a cell at its place. */
  public void put(int cell, int... place) {
    if (dense == null) {
      sparse.put(key(place), cell);
    } else {
      dense[(int) key(place)] = cell;
    }
    placeOf.putIfAbsent(cell, place.clone());
    for (int d = 0; d < place.length; d++) {
      filled[d][place[d]]++;
    }
  }

  /**
   * Puts a cell at its place, known to be empty: searches pass through codes with few empty cells.
   */
  public void putEmpty(int cell, int... place) {
    put(cell, place);
    for (int d = 0; d < place.length; d++) {
      filled[d][place[d]]--;
    }
  }

  /** The finest codes below a code, or the code itself. */
  int[] leaves(int dimension, int code) {
    int[] below = children[dimension][code];
    return below.length == 0
        ? new int[] {code}
        : Arrays.stream(below).flatMap(c -> Arrays.stream(leaves(dimension, c))).toArray();
  }

  /** The code below another one that the most filled cells have; −1 at the finest level. */
  int fullest(int dimension, int code) {
    int best = -1;
    for (int child : children[dimension][code]) {
      best = best < 0 || filled[dimension][child] > filled[dimension][best] ? child : best;
    }
    return best;
  }

  boolean tied(int dimension) {
    return tied[dimension];
  }

  int parent(int dimension, int code) {
    return parent[dimension][code];
  }

  int[] children(int dimension, int code) {
    return children[dimension][code];
  }

  /** Codes with the same parent, the code itself left out. */
  int[] siblings(int dimension, int code) {
    int up = parent[dimension][code];
    return up < 0
        ? new int[0]
        : Arrays.stream(children[dimension][up]).filter(c -> c != code).toArray();
  }

  /** The place of a cell, or null when it is not of this table. */
  int[] place(int cell) {
    return placeOf.get(cell);
  }

  /** The cell at a place, or −1. */
  int cell(long key) {
    return dense == null ? sparse.getOrDefault(key, -1) : dense[(int) key];
  }

  long step(int dimension, int code) {
    return stride[dimension] * code;
  }

  private long key(int[] place) {
    long key = 0;
    for (int d = 0; d < place.length; d++) {
      key += step(d, place[d]);
    }
    return key;
  }
}
