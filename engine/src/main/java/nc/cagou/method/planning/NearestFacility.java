package nc.cagou.method.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import nc.cagou.method.Geodesic;

/**
 * The facilities nearest to each place where people live, straight-line in a plane or along the
 * geodesic on the globe, and what that means for people: mean and median distance, share within
 * reach (Talen & Anselin 1998, "Assessing spatial equity", Environment and Planning A 30).
 *
 * <p>Of two facilities at one distance the first in the list counts. Edges: no facility, or fewer
 * than asked for, leaves the number −1 and the distance infinite; places without people weigh
 * nothing; nobody at all leaves the summary undefined ({@code NaN}).
 */
public final class NearestFacility {

  private NearestFacility() {}

  /**
   * The nearest facilities of a place.
   *
   * @param facility numbers from 0 on, nearest first; −1 where there is none
   * @param distance in the unit of the coordinates, or metres
   */
  public record Near(int[] facility, double[] distance) {}

  /** The {@code k} nearest of each place, in a plane. */
  public static List<Near> inPlane(
      double[] x, double[] y, double[] facilityX, double[] facilityY, int k) {
    List<Near> all = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      int own = i;
      all.add(
          nearest(
              facilityX.length,
              f -> Math.sqrt(square(x[own] - facilityX[f]) + square(y[own] - facilityY[f])),
              k));
    }
    return all;
  }

  /** The {@code k} nearest of each place, on the globe; degrees in, metres out. */
  public static List<Near> onGlobe(
      double[] lon, double[] lat, double[] facilityLon, double[] facilityLat, int k) {
    List<Near> all = new ArrayList<>();
    for (int i = 0; i < lon.length; i++) {
      int own = i;
      all.add(
          nearest(
              facilityLon.length,
              f -> Geodesic.metres(lon[own], lat[own], facilityLon[f], facilityLat[f]),
              k));
    }
    return all;
  }

  /** Share of people no further than {@code limit} from a facility. */
  public static double shareWithin(double[] distance, double[] people, double limit) {
    double all = 0;
    double within = 0;
    for (int i = 0; i < distance.length; i++) {
      all += people[i];
      within += distance[i] <= limit ? people[i] : 0;
    }
    return all > 0 ? within / all : Double.NaN;
  }

  /** Mean distance of a person. */
  public static double mean(double[] distance, double[] people) {
    double all = 0;
    double sum = 0;
    for (int i = 0; i < distance.length; i++) {
      all += people[i];
      sum += people[i] > 0 ? people[i] * distance[i] : 0;
    }
    return all > 0 ? sum / all : Double.NaN;
  }

  /** The least distance that half of the people or more do not exceed. */
  public static double median(double[] distance, double[] people) {
    double all = Arrays.stream(people).sum();
    if (!(all > 0)) {
      return Double.NaN;
    }
    Integer[] order = new Integer[distance.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> distance[i]));
    double near = 0;
    for (int i : order) {
      near += people[i];
      if (near >= all / 2) {
        return distance[i];
      }
    }
    return Double.NaN;
  }

  private static Near nearest(int facilities, IntToDoubleFunction distance, int k) {
    double[] far = new double[facilities];
    Integer[] order = new Integer[facilities];
    for (int f = 0; f < facilities; f++) {
      far[f] = distance.applyAsDouble(f);
      order[f] = f;
    }
    Arrays.sort(order, Comparator.comparingDouble(f -> far[f]));
    int[] numbers = new int[k];
    double[] distances = new double[k];
    for (int r = 0; r < k; r++) {
      numbers[r] = r < facilities ? order[r] : -1;
      distances[r] = r < facilities ? far[order[r]] : Double.POSITIVE_INFINITY;
    }
    return new Near(numbers, distances);
  }

  private static double square(double v) {
    return v * v;
  }
}
