package nc.cagou.usecases.planning.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;

/**
 * Invented towns and villages of the communes on a lattice of 1 km, peopled so that each commune
 * has the inhabitants of the last census.
 */
final class Settlement {

  /** The lattice: a corner in degrees, and kilometres in a degree. */
  static final double WEST = 162.0;

  static final double SOUTH = -24.0;
  static final double KM_LAT = 110.72;
  static final double KM_LON = 103.79;

  /** Most people a cell of a town takes, before the next cell is begun. */
  private static final int DENSE = 2_900;

  private static final int VILLAGE = 420;

  /** A cell with people; the first cell of a village is its middle. */
  record Cell(int row, int column, String commune, int people, boolean middle) {
    double lon() {
      return WEST + (column + 0.5) / KM_LON;
    }

    double lat() {
      return SOUTH + (row + 0.5) / KM_LAT;
    }
  }

  private final Map<Long, Cell> cells = new LinkedHashMap<>();
  private final Random random;

  private Settlement(Random random) {
    this.random = random;
  }

  /** All cells, communes by code, the town of each first. */
  static List<Cell> of(Random random, int year) {
    Settlement settlement = new Settlement(random);
    for (Territory commune : Territories.communes()) {
      int people = (int) Math.round(Territories.population(commune.code(), year).orElseThrow());
      settlement.commune(commune.code(), people);
    }
    return new ArrayList<>(settlement.cells.values());
  }

  private void commune(String code, int people) {
    double[] place = PublishedPlaces.of(code);
    double reach = Math.sqrt(place[2] / Math.PI) * 0.7;
    int villages = (int) Math.max(1, Math.min(10, Math.round(Math.sqrt(place[2]) / 4)));
    boolean town = people > 20_000;
    int left = people;
    for (int v = 0; v < villages && left > 0; v++) {
      boolean last = v == villages - 1;
      double share = v == 0 ? (town ? 0.85 : 0.45) : 0.35;
      int own = last ? left : (int) Math.round(left * share);
      double far = v == 0 ? 0 : reach * Math.sqrt(0.15 + 0.85 * random.nextDouble());
      double turn = random.nextDouble() * 2 * Math.PI;
      int row = (int) ((place[1] - SOUTH) * KM_LAT + far * Math.sin(turn));
      int column = (int) ((place[0] - WEST) * KM_LON + far * Math.cos(turn));
      left -= own - village(code, own, row, column, town && v == 0 ? DENSE : VILLAGE);
    }
    if (left > 0) {
      addToLargest(code, left);
    }
  }

  /** Spreads people around a middle, the densest first; gives back those who found no cell. */
  private int village(String code, int people, int row, int column, int dense) {
    int left = people;
    int at = 0;
    boolean middle = true;
    for (int ring = 0; left > 0 && ring < 40; ring++) {
      for (int r = row - ring; r <= row + ring && left > 0; r++) {
        for (int c = column - ring; c <= column + ring && left > 0; c++) {
          boolean own = Math.max(Math.abs(r - row), Math.abs(c - column)) == ring;
          long key = ((long) r << 32) | c;
          if (!own || cells.containsKey(key)) {
            continue;
          }
          double wish =
              dense
                  * Math.pow(dense == DENSE ? 0.985 : 0.93, at++)
                  * (0.6 + 0.8 * random.nextDouble());
          int taken = Math.min(left, (int) Math.max(12, wish));
          cells.put(key, new Cell(r, c, code, taken, middle));
          middle = false;
          left -= taken;
        }
      }
    }
    return left;
  }

  private void addToLargest(String code, int people) {
    Map.Entry<Long, Cell> largest =
        cells.entrySet().stream()
            .filter(e -> e.getValue().commune().equals(code))
            .max(Comparator.comparingInt(e -> e.getValue().people()))
            .orElseThrow();
    Cell c = largest.getValue();
    largest.setValue(new Cell(c.row(), c.column(), c.commune(), c.people() + people, c.middle()));
  }
}
