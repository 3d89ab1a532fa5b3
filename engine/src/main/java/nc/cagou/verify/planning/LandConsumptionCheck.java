package nc.cagou.verify.planning;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import nc.cagou.method.planning.LandConsumption;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/** Land consumption of SDG 11.3.1, both published formulas, against plain arithmetic. */
public final class LandConsumptionCheck implements MethodCheck {

  private static final Tolerance TOLERANCE = Tolerance.relative(1e-12);

  @Override
  public String method() {
    return "planning_lcrpgr";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_expected.csv")) {
      cases.check(
          name,
          c -> {
            LandConsumption[] all = read(cases.sheet(name + "_input.csv"));
            Sheet expected = cases.sheet(name + "_expected.csv");
            try (Comparison.Columns columns = c.columns(expected).keys(expected.header().get(0))) {
              for (String column : expected.header()) {
                ToDoubleFunction<LandConsumption> figure = figure(column);
                if (figure != null) {
                  columns.numbers(
                      column,
                      Arrays.stream(all).mapToDouble(figure).toArray(),
                      // a percentage near zero loses the digits of its ratio
                      column.contains("pct") ? Tolerance.absolute(1e-10) : TOLERANCE);
                }
              }
            }
          });
    }
  }

  private static LandConsumption[] read(Sheet input) {
    LandConsumption[] all = new LandConsumption[input.size()];
    double[] v1 = input.numbers("builtup_t1_km2");
    double[] v2 = input.numbers("builtup_t2_km2");
    double[] p1 = input.numbers("pop_t1");
    double[] p2 = input.numbers("pop_t2");
    double[] years = input.numbers("years");
    for (int i = 0; i < all.length; i++) {
      all[i] = new LandConsumption(v1[i], v2[i], p1[i], p2[i], years[i]);
    }
    return all;
  }

  private static ToDoubleFunction<LandConsumption> figure(String column) {
    return switch (column) {
      case "LCR_simple_2021" -> LandConsumption::lcr;
      case "LCR_log_2018" -> LandConsumption::lcrLogarithmic;
      case "PGR_log" -> LandConsumption::pgr;
      case "LCRPGR_2021" -> LandConsumption::lcrpgr;
      case "LCRPGR_log_2018" -> LandConsumption::lcrpgrLogarithmic;
      case "land_per_capita_t1_m2" -> LandConsumption::perHeadBefore;
      case "land_per_capita_t2_m2" -> LandConsumption::perHeadAfter;
      case "pct_change_land_per_capita" -> LandConsumption::perHeadChange;
      case "total_change_builtup_pct" -> LandConsumption::builtChange;
      case "density_t1" -> LandConsumption::densityBefore;
      case "density_t2" -> LandConsumption::densityAfter;
      case "LUE_ghsl_annualised_10y" -> LandConsumption::landUseEfficiency;
      default -> null;
    };
  }
}
