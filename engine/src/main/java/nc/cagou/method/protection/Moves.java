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

  /**
   * All moves of a code that are tried, the short ones first.
   *
   * @param leaf the finest code below it, through which it moves
   */
  static List<Moves> of(Block block, int dimension, int code, int leaf) {
    List<Moves> moves = new ArrayList<>();
    if (!block.tied(dimension)) {
      moves.add(new Moves(new int[] {code}, new int[] {1}));
      return moves;
    }
    int[] own = {leaf};
    for (int at = leaf; at != code; ) {
      at = block.parent(dimension, at);
      own = append(own, at);
    }
    int[] climb = {};
    for (int at = code; at >= 0; at = block.parent(dimension, at)) {
      for (int sibling : block.siblings(dimension, at)) {
        moves.add(join(own, climb, chain(block, dimension, sibling)));
      }
      if (block.parent(dimension, at) >= 0) {
        climb = append(climb, block.parent(dimension, at));
      }
    }
    moves.add(join(own, climb, new int[0]));
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

  /** A code and one code of each level below it. */
  private static int[] chain(Block block, int dimension, int code) {
    int[] chain = {};
    for (int at = code; at >= 0; at = block.fullest(dimension, at)) {
      chain = append(chain, at);
    }
    return chain;
  }

  private static int[] append(int[] a, int... b) {
    int[] both = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
