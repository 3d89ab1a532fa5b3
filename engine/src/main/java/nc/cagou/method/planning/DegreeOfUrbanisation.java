package nc.cagou.method.planning;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Degree of urbanisation, level 1, on a grid of cells of 1 km² (Eurostat, FAO, ILO, OECD,
 * UN-Habitat and World Bank 2021, <i>Applying the Degree of Urbanisation</i>; smoothing of the GHSL
 * data packages 2022 and 2023).
 *
 * <p>Urban centre (3): cells of 1,500 inhabitants per km² of land or more that touch by a side and
 * hold 50,000 together; then its edges are smoothed by majority, over and over, and its holes of
 * less than 15 km² are filled. Urban cluster (2): cells of 300 or more that touch by side or corner
 * and hold 5,000. Rural (1): other land. Water (0): nobody, nothing built, less than half of it
 * land.
 *
 * <p>Edges: a cell without land has no density and is in no cluster; cells outside the grid count
 * as land without a cluster in the majority of 2023, and holes that reach the edge of the grid are
 * no holes.
 */
public final class DegreeOfUrbanisation {

  /** Codes of cells. */
  public static final int WATER = 0;

  public static final int RURAL = 1;
  public static final int CLUSTER = 2;
  public static final int CENTRE = 3;

  private static final double HALF = 0.5;
  private static final int AROUND = 8;

  private final CellGrid grid;
  private final double[] people;
  private final double[] land;
  private final double[] built;

  /** How the edges of urban centres are smoothed. */
  public enum Smoothing {
    NONE,
    /** Five of the eight cells around belong to one centre (GHSL 2022). */
    FIVE_OF_EIGHT,
    /** More than half of the land or populated cells around belong to one centre (GHSL 2023). */
    MAJORITY_OF_LAND
  }

  /**
   * What is asked for.
   *
   * @param builtShare when there, a cell whose built-up share of land reaches it may be of an urban
   *     centre as well
   * @param maxHole holes of fewer cells are filled; 0 fills none
   */
  public record Rule(
      double centreDensity,
      double centrePeople,
      double clusterDensity,
      double clusterPeople,
      OptionalDouble builtShare,
      Smoothing smoothing,
      int maxHole) {

    /** The rule of the manual, with the smoothing of 2023 and without the built-up criterion. */
    public static final Rule STANDARD =
        new Rule(1500, 50_000, 300, 5_000, OptionalDouble.empty(), Smoothing.MAJORITY_OF_LAND, 15);

    public Rule smoothed(Smoothing other) {
      return new Rule(
          centreDensity, centrePeople, clusterDensity, clusterPeople, builtShare, other, maxHole);
    }

    public Rule filling(int cells) {
      return new Rule(
          centreDensity, centrePeople, clusterDensity, clusterPeople, builtShare, smoothing, cells);
    }

    public Rule withBuilt(double share) {
      return new Rule(
          centreDensity,
          centrePeople,
          clusterDensity,
          clusterPeople,
          OptionalDouble.of(share),
          smoothing,
          maxHole);
    }
  }

  /**
   * A grid, row by row.
   *
   * @param people inhabitants of each cell
   * @param land share of each cell that is land, 0 to 1
   * @param built share of each cell that is built up, 0 to 1
   */
  public DegreeOfUrbanisation(
      int rows, int columns, double[] people, double[] land, double[] built) {
    this.grid = new CellGrid(rows, columns);
    if (people.length != grid.size() || land.length != grid.size() || built.length != grid.size()) {
      throw new IllegalArgumentException("a grid of " + rows + " × " + columns + " cells");
    }
    this.people = people;
    this.land = land;
    this.built = built;
  }

  /** The code of each cell. */
  public int[] cells(Rule rule) {
    int[] centres = centres(rule);
    int[] clusters =
        grid.atLeast(
            patches(rule.clusterDensity(), OptionalDouble.empty(), true),
            people,
            rule.clusterPeople());
    int[] codes = new int[grid.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = centres[i] > 0 ? CENTRE : clusters[i] > 0 ? CLUSTER : isWater(i) ? WATER : RURAL;
    }
    return codes;
  }

  /** Groups of cells of a density that touch, whatever they hold: number of each, 0 for none. */
  public int[] patches(double density, OptionalDouble builtShare, boolean diagonals) {
    boolean[] chosen = new boolean[grid.size()];
    for (int i = 0; i < chosen.length; i++) {
      boolean dense = people[i] / land[i] >= density;
      boolean covered = builtShare.isPresent() && built[i] / land[i] >= builtShare.getAsDouble();
      chosen[i] = land[i] > 0 && (dense || covered);
    }
    return grid.connected(chosen, diagonals);
  }

  /** The urban centre of each cell, 0 for none. */
  public int[] centres(Rule rule) {
    int[] centres =
        grid.atLeast(
            patches(rule.centreDensity(), rule.builtShare(), false), people, rule.centrePeople());
    if (rule.smoothing() != Smoothing.NONE) {
      smooth(centres, rule.smoothing());
    }
    return rule.maxHole() > 0 ? filled(centres, rule.maxHole()) : centres;
  }

  private void smooth(int[] centres, Smoothing smoothing) {
    boolean grown = true;
    while (grown) {
      int[] before = centres.clone();
      for (int i = 0; i < centres.length; i++) {
        if (before[i] == 0) {
          centres[i] = majority(i, before, smoothing);
        }
      }
      grown = !Arrays.equals(before, centres);
    }
  }

  private int majority(int cell, int[] centres, Smoothing smoothing) {
    boolean byLand = smoothing == Smoothing.MAJORITY_OF_LAND;
    if (byLand && isWater(cell)) {
      return 0;
    }
    int[] votes = new int[CellGrid.last(centres) + 1];
    int[] silent = new int[1];
    grid.around(
        cell,
        true,
        near -> {
          votes[centres[near]]++;
          silent[0] += centres[near] == 0 && land[near] < HALF && people[near] <= 0 ? 1 : 0;
        });
    int needed = byLand ? (AROUND - silent[0]) / 2 + 1 : AROUND / 2 + 1;
    for (int centre = 1; centre < votes.length; centre++) {
      if (votes[centre] >= needed) {
        return centre;
      }
    }
    return 0;
  }

  private int[] filled(int[] centres, int maxHole) {
    int[] filled = centres.clone();
    for (int centre = 1; centre <= CellGrid.last(centres); centre++) {
      boolean[] outside = new boolean[centres.length];
      for (int i = 0; i < outside.length; i++) {
        outside[i] = centres[i] != centre;
      }
      int[] gaps = grid.connected(outside, false);
      int[] cells = new int[CellGrid.last(gaps) + 1];
      for (int i = 0; i < gaps.length; i++) {
        cells[gaps[i]] += grid.onEdge(i) ? maxHole : 1;
      }
      for (int i = 0; i < gaps.length; i++) {
        if (gaps[i] > 0 && cells[gaps[i]] < maxHole) {
          filled[i] = centre;
        }
      }
    }
    return filled;
  }

  private boolean isWater(int i) {
    return people[i] <= 0 && built[i] <= 0 && land[i] < HALF;
  }

  /**
   * Where the people of a unit live, and its class: 1 city when half or more live in urban centres,
   * else 2 town or suburb when fewer than half live in rural cells, else 3 rural area (cells and
   * units count in opposite directions). A unit without people has undefined shares and is rural.
   *
   * @param centre share of people in urban centres
   * @param cluster share in urban clusters
   * @param rural share elsewhere
   */
  public record Unit(double people, double centre, double cluster, double rural) {

    public int degree() {
      return centre >= HALF ? 1 : rural < HALF ? 2 : 3;
    }
  }

  /** The unit made of the cells chosen. */
  public Unit unit(int[] codes, boolean[] chosen) {
    double[] sums = new double[CENTRE + 1];
    for (int i = 0; i < codes.length; i++) {
      sums[codes[i]] += chosen[i] ? people[i] : 0;
    }
    double all = Arrays.stream(sums).sum();
    return new Unit(
        all, sums[CENTRE] / all, sums[CLUSTER] / all, (sums[RURAL] + sums[WATER]) / all);
  }
}
