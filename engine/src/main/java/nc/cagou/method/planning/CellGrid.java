package nc.cagou.method.planning;

import java.util.ArrayDeque;
import java.util.Arrays;

/** Cells in rows and columns, and clusters of them: numbers from 1 on, 0 for none. */
final class CellGrid {

  final int rows;
  final int columns;

  CellGrid(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
  }

  int size() {
    return rows * columns;
  }

  /** Numbers the connected groups of chosen cells, in the order of rows and columns. */
  int[] connected(boolean[] chosen, boolean diagonals) {
    int[] groups = new int[size()];
    int last = 0;
    ArrayDeque<Integer> open = new ArrayDeque<>();
    for (int start = 0; start < size(); start++) {
      if (!chosen[start] || groups[start] != 0) {
        continue;
      }
      int group = ++last;
      groups[start] = group;
      open.add(start);
      while (!open.isEmpty()) {
        around(
            open.poll(),
            diagonals,
            cell -> {
              if (chosen[cell] && groups[cell] == 0) {
                groups[cell] = group;
                open.add(cell);
              }
            });
      }
    }
    return groups;
  }

  /** Takes each neighbour of a cell that lies in the grid. */
  interface Each {
    void take(int cell);
  }

  void around(int cell, boolean diagonals, Each each) {
    int row = cell / columns;
    int column = cell % columns;
    for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        boolean self = r == row && c == column;
        if (!self && (diagonals || r == row || c == column)) {
          each.take(r * columns + c);
        }
      }
    }
  }

  boolean onEdge(int cell) {
    int row = cell / columns;
    int column = cell % columns;
    return row == 0 || column == 0 || row == rows - 1 || column == columns - 1;
  }

  /** Groups whose sum reaches a minimum, numbered anew in order; the others are 0. */
  int[] atLeast(int[] groups, double[] amounts, double minimum) {
    double[] sums = new double[last(groups) + 1];
    for (int i = 0; i < size(); i++) {
      sums[groups[i]] += amounts[i];
    }
    int[] names = new int[sums.length];
    int kept = 0;
    for (int g = 1; g < sums.length; g++) {
      names[g] = sums[g] >= minimum ? ++kept : 0;
    }
    return Arrays.stream(groups).map(g -> names[g]).toArray();
  }

  static int last(int[] groups) {
    return Arrays.stream(groups).max().orElse(0);
  }
}
