package nc.cagou.method.planning;

import java.util.List;
import java.util.function.IntConsumer;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Figures of one set of zones passed to another by the areas they share (Goodchild & Lam 1980,
 * "Areal interpolation: a variant of the traditional spatial problem", Geo-Processing 1).
 *
 * <p>{@link #extensive} for amounts (people): Σ_s v_s area(s ∩ t) / area(s), which keeps the total
 * where the targets cover the sources. {@link #intensive} for means and rates (income): Σ_s v_s
 * area(s ∩ t) / Σ_s area(s ∩ t), over the part of the target that sources cover. Supposes that the
 * figure is spread evenly over each source zone. Coordinates are those of a plane, in metres as a
 * rule.
 *
 * <p>Edges: a target that no source touches has an amount of 0 and an undefined mean ({@code NaN});
 * a source without area gives nothing; sources whose value is missing make the targets they touch
 * missing.
 */
public final class ArealInterpolation {

  private ArealInterpolation() {}

  /** Amounts, by target. */
  public static double[] extensive(
      List<? extends Geometry> sources, double[] values, List<? extends Geometry> targets) {
    double[] amounts = new double[targets.size()];
    Shared shared = new Shared(targets);
    for (int s = 0; s < values.length; s++) {
      double share = values[s] / sources.get(s).getArea();
      shared.with(sources.get(s), (target, area) -> amounts[target] += area > 0 ? share * area : 0);
    }
    return amounts;
  }

  /** Means, by target. */
  public static double[] intensive(
      List<? extends Geometry> sources, double[] values, List<? extends Geometry> targets) {
    double[] means = new double[targets.size()];
    double[] covered = new double[targets.size()];
    Shared shared = new Shared(targets);
    for (int s = 0; s < values.length; s++) {
      double value = values[s];
      shared.with(
          sources.get(s),
          (target, area) -> {
            means[target] += area > 0 ? value * area : 0;
            covered[target] += area;
          });
    }
    for (int t = 0; t < means.length; t++) {
      means[t] = covered[t] > 0 ? means[t] / covered[t] : Double.NaN;
    }
    return means;
  }

  /** The areas that a zone shares with targets. */
  static final class Shared {

    private final List<? extends Geometry> targets;
    private final STRtree tree = new STRtree();

    Shared(List<? extends Geometry> targets) {
      this.targets = targets;
      for (int t = 0; t < targets.size(); t++) {
        tree.insert(targets.get(t).getEnvelopeInternal(), t);
      }
      tree.build();
    }

    /** A target, and its area inside the zone asked for. */
    interface Each {
      void take(int target, double area);
    }

    void with(Geometry zone, Each each) {
      near(zone, t -> each.take(t, intersection(zone, targets.get(t)).getArea()));
    }

    void near(Geometry zone, IntConsumer each) {
      for (Object target : tree.query(zone.getEnvelopeInternal())) {
        each.accept((Integer) target);
      }
    }
  }

  /** What two zones share, of it the part that has an area. */
  static Geometry intersection(Geometry a, Geometry b) {
    Geometry shared = OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION);
    return shared.getFactory().buildGeometry(PolygonExtracter.getPolygons(shared));
  }
}
