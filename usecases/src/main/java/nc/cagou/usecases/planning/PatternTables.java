package nc.cagou.usecases.planning;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.method.BenjaminiHochberg;
import nc.cagou.method.Normal;
import nc.cagou.method.space.Autocorrelation;
import nc.cagou.method.space.Geary;
import nc.cagou.method.space.GeneralG;
import nc.cagou.method.space.GetisOrd;
import nc.cagou.method.space.GlobalMoran;
import nc.cagou.method.space.LocalMoran;
import nc.cagou.method.space.Weights;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/**
 * {@code autocorrelation} and {@code local_patterns}: whether neighbouring communes resemble each
 * other in growth, land taken and density, and where they do.
 */
final class PatternTables {

  /** Fewest communes for which a pattern is looked for. */
  static final int FEWEST = 8;

  private final Outlines outlines;
  private final int nearest;
  private final Sheet overall =
      new Sheet("autocorrelation")
          .text("measure", "statistic", "period")
          .number("value", "expected", "z", "p")
          .whole("units")
          .text("neighbours");
  private final Sheet local =
      new Sheet("local_patterns")
          .text("measure", "commune_code")
          .number("value", "gi_star", "p", "local_moran", "moran_p")
          .text("quadrant");

  PatternTables(Outlines outlines, int nearest) {
    this.outlines = outlines;
    this.nearest = nearest;
  }

  /**
   * Adds a measure; too few communes, or all with one value, add nothing.
   *
   * @param values by commune
   */
  PatternTables with(String measure, String period, Map<String, Double> values) {
    Map<String, Double> known = new LinkedHashMap<>(values);
    known.values().removeIf(v -> !Double.isFinite(v));
    List<String> communes = List.copyOf(known.keySet());
    double[] x = known.values().stream().mapToDouble(Double::doubleValue).toArray();
    if (x.length < FEWEST || Arrays.stream(x).distinct().count() < 2) {
      return this;
    }
    Neighbourhood near = Neighbourhood.of(communes, outlines, nearest);
    Weights rows = near.weights().rowStandardised();
    add(measure, "moran", period, GlobalMoran.randomised(x, rows), x.length, near);
    add(measure, "geary", period, Geary.randomised(x, rows), x.length, near);
    if (Arrays.stream(x).allMatch(v -> v >= 0)) {
      add(measure, "general_g", period, GeneralG.of(x, near.weights()), x.length, near);
    }
    locals(measure, communes, x, near.weights());
    return this;
  }

  private void add(
      String measure,
      String statistic,
      String period,
      Autocorrelation found,
      int units,
      Neighbourhood near) {
    overall.row(
        measure,
        statistic,
        period,
        found.value(),
        found.expected(),
        found.z(),
        found.p(),
        units,
        near.kind());
  }

  private void locals(String measure, List<String> communes, double[] x, Weights weights) {
    double[] star = GetisOrd.star(x, weights);
    double[] p = BenjaminiHochberg.adjusted(Arrays.stream(star).map(Normal::twoSided).toArray());
    LocalMoran.Result moran = LocalMoran.conditional(x, weights.rowStandardised());
    double[] adjusted = BenjaminiHochberg.adjusted(moran.p());
    for (int i = 0; i < x.length; i++) {
      local.row(
          measure,
          communes.get(i),
          x[i],
          star[i],
          p[i],
          moran.value()[i],
          adjusted[i],
          moran.quadrant()[i]);
    }
  }

  Table autocorrelation() {
    return overall.table();
  }

  Table localPatterns() {
    return local.table();
  }
}
