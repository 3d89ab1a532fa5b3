package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nc.cagou.TableSpec.Column;
import nc.cagou.TableSpec.Role;

/** The rows of a table by their place: one code of each dimension. */
final class Grid {

  final List<Column> dimensions;
  final List<CodeTree> trees = new ArrayList<>();
  final int[][] place;
  private final long[] stride;
  private final Map<Long, Integer> rowAt = new HashMap<>();

  Grid(Subject subject) {
    dimensions = subject.columns(Role.DIMENSION);
    int rows = subject.table().rowCount();
    place = new int[rows][dimensions.size()];
    stride = new long[dimensions.size()];
    long next = 1;
    for (int d = 0; d < stride.length; d++) {
      String name = dimensions.get(d).name();
      LinkedHashSet<String> codes = new LinkedHashSet<>();
      for (int row = 0; row < rows; row++) {
        codes.add(subject.code(name, row));
      }
      CodeTree tree = new CodeTree(List.copyOf(codes));
      trees.add(tree);
      for (int row = 0; row < rows; row++) {
        place[row][d] = tree.indexOf(subject.code(name, row));
      }
      stride[d] = next;
      next = Math.multiplyExact(next, Math.max(1, tree.size()));
    }
    for (int row = 0; row < rows; row++) {
      rowAt.putIfAbsent(key(row), row);
    }
  }

  private long key(int row) {
    long key = 0;
    for (int d = 0; d < stride.length; d++) {
      key += stride[d] * place[row][d];
    }
    return key;
  }

  /** Whether a row is the first, as a rule the only one, at its place. */
  boolean first(int row) {
    return rowAt.get(key(row)) == row;
  }

  /** The row beside another one, with another code in one dimension; −1 when there is none. */
  int beside(int row, int dimension, int code) {
    long key = key(row) + stride[dimension] * (code - place[row][dimension]);
    return rowAt.getOrDefault(key, -1);
  }

  /** How many levels a row stands above the finest ones, in all dimensions; 0 for an inner cell. */
  int marginal(int row) {
    int marginal = 0;
    for (int d = 0; d < stride.length; d++) {
      marginal += trees.get(d).height(place[row][d]);
    }
    return marginal;
  }
}
