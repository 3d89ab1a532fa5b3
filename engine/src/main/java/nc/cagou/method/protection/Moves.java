package nc.cagou.method.protection;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes along one dimension that leave all its sums as they are: a code up and a sibling down,
 * each with one chain of codes below it; or, where nothing else is there, a code up with all that
 * stands above it.
 *
 * @param codes the codes that change
 * @param signs 1 where they rise, −1 where they fall
 */
record Moves(int[] codes, int[] signs) {

  private static final int CHAINS = 4;

  /** All moves of a code that are tried, the short ones first. */
  static List<Moves> of(Block block, int dimension, int code) {
    List<Moves> moves = new ArrayList<>();
    if (!block.tied(dimension)) {
      moves.add(new Moves(new int[] {code}, new int[] {1}));
      return moves;
    }
    List<int[]> own = chains(block, dimension, code);
    if (block.parent(dimension, code) < 0) {
      own.forEach(chain -> moves.add(join(chain, new int[0], new int[0])));
      return moves;
    }
    int[] climb = {};
    for (int at = code; at >= 0; at = block.parent(dimension, at)) {
      for (int sibling : block.siblings(dimension, at)) {
        for (int[] down : chains(block, dimension, sibling)) {
          for (int[] up : own) {
            moves.add(join(up, climb, down));
          }
        }
      }
      int above = block.parent(dimension, at);
      if (above >= 0) {
        climb = append(climb, above);
      }
    }
    int[] whole = climb;
    own.forEach(chain -> moves.add(join(chain, whole, new int[0])));
    moves.sort((a, b) -> Integer.compare(a.codes.length, b.codes.length));
    return moves;
  }

  private static Moves join(int[] up, int[] climb, int[] down) {
    int[] codes = new int[up.length + climb.length + down.length];
    int[] signs = new int[codes.length];
    System.arraycopy(up, 0, codes, 0, up.length);
    System.arraycopy(climb, 0, codes, up.length, climb.length);
    System.arraycopy(down, 0, codes, up.length + climb.length, down.length);
    for (int i = 0; i < signs.length; i++) {
      signs[i] = i < up.length + climb.length ? 1 : -1;
    }
    return new Moves(codes, signs);
  }

  /** A code and one code of each level below it, several ways. */
  private static List<int[]> chains(Block block, int dimension, int code) {
    int[] below = block.children(dimension, code);
    if (below.length == 0) {
      return List.of(new int[] {code});
    }
    List<int[]> chains = new ArrayList<>();
    for (int child : below) {
      for (int[] chain : chains(block, dimension, child)) {
        if (chains.size() < CHAINS) {
          chains.add(append(new int[] {code}, chain));
        }
      }
    }
    return chains;
  }

  private static int[] append(int[] a, int... b) {
    int[] both = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
