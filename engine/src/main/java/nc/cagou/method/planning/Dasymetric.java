package nc.cagou.method.planning;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Amounts of one set of zones passed to another by the area where people live (binary dasymetric
 * mapping: Wright 1936, "A method of mapping densities of population", Geographical Review 26;
 * Eicher & Brewer 2001).
 *
 * <p>Σ_s v_s area(s ∩ mask ∩ t) / area(s ∩ mask), the mask being the union of its parts. Supposes
 * that people are spread evenly over the inhabited part of each source zone, and that nobody lives
 * elsewhere.
 *
 * <p>Edges: a source without any inhabited part is spread over its whole area, as in {@link
 * ArealInterpolation}, and named in the answer, so that no one is lost in silence.
 */
public final class Dasymetric {

  private Dasymetric() {}

  /**
   * What came of it.
   *
   * @param amounts by target
   * @param unmasked numbers of the sources without any inhabited part
   */
  public record Result(double[] amounts, List<Integer> unmasked) {}

  /** Amounts, by target. */
  public static Result binary(
      List<? extends Geometry> sources,
      double[] values,
      List<? extends Geometry> mask,
      List<? extends Geometry> targets) {
    ArealInterpolation.Shared inhabited = new ArealInterpolation.Shared(mask);
    ArealInterpolation.Shared shared = new ArealInterpolation.Shared(targets);
    double[] amounts = new double[targets.size()];
    List<Integer> unmasked = new ArrayList<>();
    for (int s = 0; s < values.length; s++) {
      Geometry zone = sources.get(s);
      List<Geometry> parts = new ArrayList<>();
      inhabited.near(zone, m -> parts.add(mask.get(m)));
      Geometry lived =
          parts.isEmpty()
              ? zone
              : ArealInterpolation.intersection(zone, OverlayNGRobust.union(parts));
      if (parts.isEmpty() || !(lived.getArea() > 0)) {
        unmasked.add(s);
        lived = zone;
      }
      double share = values[s] / lived.getArea();
      shared.with(lived, (target, area) -> amounts[target] += area > 0 ? share * area : 0);
    }
    return new Result(amounts, List.copyOf(unmasked));
  }
}
