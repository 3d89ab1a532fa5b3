package nc.cagou.usecases.employment;

import java.util.ArrayList;
import java.util.List;
import nc.cagou.method.Interval;
import nc.cagou.method.labour.MismatchIndex;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/**
 * The index of Şahin et al. (2014) by occupation, by province and by commune, from positions
 * offered and registrations of a year.
 *
 * <p>Limits: positions and persons are taken for multinomial; with s = Σ (vᵢ/v)^½ (uᵢ/u)^½ the
 * delta method gives the variance ¼ (Σ uᵢ/u − s²)/v + ¼ (Σ vᵢ/v − s²)/u, sums over the categories
 * that have both.
 *
 * <p>The index is kept to three decimals and moves to tens, so that no hidden number can be worked
 * out from them.
 */
final class Mismatch {

  private static final double Z = 1.959963984540054;

  private Mismatch() {}

  static Table table(Flows flows) {
    Sheet sheet =
        new Sheet("mismatch")
            .text("period", "dimension")
            .number("index", "lower", "upper", "moves")
            .whole("categories")
            .number("positions", "registrations");
    for (int year : flows.years()) {
      if (flows.hasOffers(year) && flows.hasJobseekers(year)) {
        List<Flow> occupations = new ArrayList<>();
        flows.occupations().forEach(o -> occupations.add(flows.whole(year, o)));
        row(sheet, year, "occupation", occupations);
        row(sheet, year, "province", places(flows, year, Territories.provinces()));
        row(sheet, year, "commune", places(flows, year, Territories.communes()));
      }
    }
    return sheet.table();
  }

  private static List<Flow> places(Flows flows, int year, List<Territory> territories) {
    return territories.stream().map(t -> flows.of(year, Occupations.TOTAL, t.code())).toList();
  }

  private static void row(Sheet sheet, int year, String dimension, List<Flow> flows) {
    double[] v = flows.stream().mapToDouble(f -> f.positions).toArray();
    double[] u = flows.stream().mapToDouble(f -> f.registrations).toArray();
    double index = MismatchIndex.of(v, u);
    Interval limits = limits(v, u, index);
    long categories = flows.stream().filter(f -> f.positions > 0 || f.registrations > 0).count();
    sheet.row(
        "" + year,
        dimension,
        rounded(index),
        rounded(limits.lower()),
        rounded(limits.upper()),
        tens(MismatchIndex.moves(v, u)),
        categories,
        sum(v),
        sum(u));
  }

  private static double tens(double value) {
    return Double.isFinite(value) ? 10 * Math.rint(value / 10) : value;
  }

  private static double rounded(double value) {
    return Double.isFinite(value) ? Math.rint(value * 1000) / 1000 : value;
  }

  /** 95 % limits of the index; undefined where the index is. */
  static Interval limits(double[] positions, double[] persons, double index) {
    double v = sum(positions);
    double u = sum(persons);
    if (Double.isNaN(index)) {
      return Interval.UNDEFINED;
    }
    double s = 1 - index;
    double both = 0;
    double other = 0;
    for (int i = 0; i < positions.length; i++) {
      if (positions[i] > 0 && persons[i] > 0) {
        both += persons[i] / u;
        other += positions[i] / v;
      }
    }
    double variance = Math.max(0, both - s * s) / (4 * v) + Math.max(0, other - s * s) / (4 * u);
    double half = Z * Math.sqrt(variance);
    return new Interval(Math.max(0, index - half), Math.min(1, index + half));
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
