package nc.cagou.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nc.cagou.method.Raking;

/**
 * Rows that meet several margins at once: candidates are drawn margin after margin, each under what
 * the earlier ones have fixed, then weighted by iterative proportional fitting and drawn by weight.
 */
final class Pool {

  private static final int FEWEST = 4_000;
  private static final int MOST = 60_000;
  private static final int ROUNDS = 60;
  private static final double CLOSE = 1e-4;

  private final List<Cells> margins;
  private final RandomGenerator random;

  /**
   * @param margins those with most fields first
   */
  Pool(List<Cells> margins, RandomGenerator random) {
    this.margins =
        margins.stream()
            .filter(m -> m.sum() > 0)
            .sorted((a, b) -> b.fields().size() - a.fields().size())
            .toList();
    this.random = random;
  }

  /** So many rows: values by field. Without a margin every row is empty. */
  List<Map<String, String>> rows(int size) {
    List<Map<String, String>> rows = new ArrayList<>();
    if (margins.isEmpty()) {
      for (int i = 0; i < size; i++) {
        rows.add(Map.of());
      }
      return rows;
    }
    List<Map<String, String>> candidates = candidates(size);
    int[][] cellOf = new int[margins.size()][candidates.size()];
    double[][] targets = new double[margins.size()][];
    double sum = margins.get(0).sum();
    for (int m = 0; m < margins.size(); m++) {
      Cells cells = margins.get(m);
      Map<List<String>, Integer> index = new HashMap<>();
      targets[m] = new double[cells.counts().size()];
      for (Map.Entry<List<String>, Double> cell : cells.counts().entrySet()) {
        targets[m][index.size()] = cell.getValue() * sum / cells.sum();
        index.put(cell.getKey(), index.size());
      }
      for (int i = 0; i < candidates.size(); i++) {
        cellOf[m][i] = index.getOrDefault(key(cells, candidates.get(i)), -1);
      }
    }
    double[] start = new double[candidates.size()];
    java.util.Arrays.fill(start, 1);
    // the margin that is fitted last is met best: the first, which has most fields
    int[][] fitted = reversed(cellOf);
    double[][] wanted = reversed(targets);
    double[] weights = Raking.weights(start, fitted, wanted, ROUNDS, CLOSE);
    for (int row : Raking.draw(weights, size, random.nextDouble())) {
      rows.add(candidates.get(row));
    }
    java.util.Collections.shuffle(rows, new java.util.Random(random.nextLong()));
    return rows;
  }

  private List<Map<String, String>> candidates(int size) {
    List<Draw> draws = margins.stream().map(Draw::new).toList();
    List<Map<String, String>> candidates = new ArrayList<>();
    // every cell has a candidate
    for (int m = 0; m < margins.size(); m++) {
      for (List<String> cell : margins.get(m).counts().keySet()) {
        Map<String, String> row = new LinkedHashMap<>();
        put(row, margins.get(m), cell);
        candidates.add(completed(row, draws));
      }
    }
    int wanted = Math.min(MOST, Math.max(FEWEST, 3 * size));
    while (candidates.size() < wanted) {
      candidates.add(completed(new LinkedHashMap<>(), draws));
    }
    // in the order of the first margin, so that a draw at equal steps meets each of its cells
    candidates.sort(
        java.util.Comparator.comparing(
            c -> margins.stream().map(m -> key(m, c).toString()).reduce("", String::concat)));
    return candidates;
  }

  private Map<String, String> completed(Map<String, String> row, List<Draw> draws) {
    for (Draw draw : draws) {
      put(row, draw.cells, draw.under(row));
    }
    return row;
  }

  private static void put(Map<String, String> row, Cells cells, List<String> values) {
    for (int f = 0; f < cells.fields().size(); f++) {
      row.putIfAbsent(cells.fields().get(f), values.get(f));
    }
  }

  private static List<String> key(Cells cells, Map<String, String> row) {
    return cells.fields().stream().map(row::get).toList();
  }

  private static int[][] reversed(int[][] of) {
    int[][] turned = new int[of.length][];
    for (int i = 0; i < of.length; i++) {
      turned[i] = of[of.length - 1 - i];
    }
    return turned;
  }

  private static double[][] reversed(double[][] of) {
    double[][] turned = new double[of.length][];
    for (int i = 0; i < of.length; i++) {
      turned[i] = of[of.length - 1 - i];
    }
    return turned;
  }

  /** Draws cells of one margin, under what is fixed already. */
  private final class Draw {
    private final Cells cells;
    private final Map<List<Object>, Wheel> wheels = new HashMap<>();

    Draw(Cells cells) {
      this.cells = cells;
    }

    List<String> under(Map<String, String> row) {
      List<Object> fixed = new ArrayList<>();
      for (String field : cells.fields()) {
        fixed.add(row.containsKey(field) ? row.get(field) : null);
      }
      Wheel wheel = wheels.computeIfAbsent(fixed, this::wheel);
      // nothing fits what is fixed: the margin is drawn as a whole, and fixed values stay
      return wheel.cells.isEmpty() ? all().spin() : wheel.spin();
    }

    private Wheel all() {
      List<Object> nothing =
          new ArrayList<>(java.util.Collections.nCopies(cells.fields().size(), null));
      return wheels.computeIfAbsent(nothing, this::wheel);
    }

    private Wheel wheel(List<Object> fixed) {
      Wheel wheel = new Wheel();
      cells
          .counts()
          .forEach(
              (cell, count) -> {
                boolean fits = true;
                for (int f = 0; f < cell.size(); f++) {
                  fits &= fixed.get(f) == null || fixed.get(f).equals(cell.get(f));
                }
                if (fits) {
                  wheel.add(cell, count);
                }
              });
      return wheel;
    }
  }

  private final class Wheel {
    private final List<List<String>> cells = new ArrayList<>();
    private final List<Double> until = new ArrayList<>();
    private double sum;

    void add(List<String> cell, double count) {
      sum += count;
      cells.add(cell);
      until.add(sum);
    }

    List<String> spin() {
      double at = random.nextDouble() * sum;
      int found = java.util.Collections.binarySearch(until, at);
      return cells.get(Math.min(cells.size() - 1, found < 0 ? -found - 1 : found));
    }
  }
}
