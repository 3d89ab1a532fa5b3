package nc.cagou.verify.planning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.method.planning.ArealInterpolation;
import nc.cagou.method.planning.Dasymetric;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Areal interpolation and dasymetric mapping against R {@code sf}; columns name variable and way.
 */
public final class InterpolationCheck implements MethodCheck {

  private static final Tolerance TOLERANCE = Tolerance.absolute(1e-6);

  @Override
  public String method() {
    return "planning_areal_dasymetric";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_expected.csv")) {
      cases.check(
          name,
          c -> {
            Sheet source = cases.sheet(name + "_source.csv");
            List<Geometry> sources = shapes(source);
            List<Geometry> targets = shapes(cases.sheet(name + "_target.csv"));
            List<Geometry> mask =
                cases.has(name + "_inhabited_mask.csv")
                    ? shapes(cases.sheet(name + "_inhabited_mask.csv"))
                    : List.of();
            Sheet expected = cases.sheet(name + "_expected.csv");
            try (Comparison.Columns columns = c.columns(expected).keys("id")) {
              for (String column : expected.header()) {
                double[] found = found(column, source, sources, targets, mask);
                if (found != null) {
                  columns.numbers(column, found, TOLERANCE);
                }
              }
            }
          });
    }
  }

  private static double[] found(
      String column,
      Sheet source,
      List<Geometry> sources,
      List<Geometry> targets,
      List<Geometry> mask) {
    if (column.equals("area_m2")) {
      return targets.stream().mapToDouble(Geometry::getArea).toArray();
    }
    for (String way : List.of("_areal_extensive", "_areal_intensive", "_dasymetric_binary")) {
      if (column.endsWith(way)) {
        double[] values = source.numbers(column.substring(0, column.length() - way.length()));
        return switch (way) {
          case "_areal_extensive" -> ArealInterpolation.extensive(sources, values, targets);
          case "_areal_intensive" -> ArealInterpolation.intensive(sources, values, targets);
          default -> Dasymetric.binary(sources, values, mask, targets).amounts();
        };
      }
    }
    return null;
  }

  private static List<Geometry> shapes(Sheet sheet) throws ParseException {
    List<Geometry> shapes = new ArrayList<>();
    for (String wkt : sheet.texts("wkt")) {
      shapes.add(new WKTReader().read(wkt));
    }
    return shapes;
  }
}
