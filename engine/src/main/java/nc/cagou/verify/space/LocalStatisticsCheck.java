package nc.cagou.verify.space;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.method.BenjaminiHochberg;
import nc.cagou.method.Normal;
import nc.cagou.method.space.GetisOrd;
import nc.cagou.method.space.LocalMoran;
import nc.cagou.method.space.Weights;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/** Getis-Ord G and Gi*, local Moran, against R {@code spdep}; columns name weights and moments. */
public final class LocalStatisticsCheck implements MethodCheck {

  private static final Tolerance TOLERANCE = Tolerance.absolute(1e-9);
  private static final Pattern GETIS =
      Pattern.compile("(p_|fdr_)?(gi|gi_star)_([WB])(_two_sided)?");
  private static final Pattern MORAN =
      Pattern.compile("(Ii|EIi|VarIi|ZIi|p)_([WB])(?:_(cond|total))?");

  @Override
  public String method() {
    return "spatial_gistar_local_moran";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_expected.csv")) {
      cases.check(
          name,
          c -> {
            SpatialCase units = SpatialCase.read(cases, name, "x");
            Sheet expected = cases.sheet(name + "_expected.csv");
            try (Comparison.Columns columns = c.columns(expected).keys("id")) {
              for (String column : expected.header()) {
                compare(columns, column, units);
              }
            }
          });
    }
  }

  private static void compare(Comparison.Columns columns, String column, SpatialCase units) {
    Matcher getis = GETIS.matcher(column);
    Matcher moran = MORAN.matcher(column);
    if (column.equals("x")) {
      columns.numbers(column, units.x(), TOLERANCE);
    } else if (column.equals("quadrant_mean")) {
      LocalMoran.Result result =
          LocalMoran.conditional(units.x(), units.binary().rowStandardised());
      columns.texts(column, List.of(result.quadrant()));
    } else if (getis.matches()) {
      columns.numbers(column, getis(getis, units), TOLERANCE);
    } else if (moran.matches()) {
      columns.numbers(column, moran(moran, units), TOLERANCE);
    }
  }

  private static double[] getis(Matcher column, SpatialCase units) {
    Weights weights = units.weights(column.group(3));
    double[] scores =
        column.group(2).equals("gi_star")
            ? GetisOrd.star(units.x(), weights)
            : GetisOrd.withoutSelf(units.x(), weights);
    if (column.group(1) == null) {
      return scores;
    }
    double[] p = Arrays.stream(scores).map(Normal::twoSided).toArray();
    return column.group(1).equals("p_") ? p : BenjaminiHochberg.adjusted(p);
  }

  private static double[] moran(Matcher column, SpatialCase units) {
    Weights weights = units.weights(column.group(2));
    LocalMoran.Result result =
        "total".equals(column.group(3))
            ? LocalMoran.total(units.x(), weights)
            : LocalMoran.conditional(units.x(), weights);
    return switch (column.group(1)) {
      case "Ii" -> result.value();
      case "EIi" -> result.expected();
      case "VarIi" -> result.variance();
      case "ZIi" -> result.z();
      default -> result.p();
    };
  }
}
