package nc.cagou.verify.labour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nc.cagou.method.labour.MismatchIndex;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * The mismatch index and unemployment without mismatch. A case is told by its input: rates a
 * period, or counts a period and occupation. The names of expected columns carry α.
 */
public final class MismatchCheck implements MethodCheck {

  private static final Tolerance TOLERANCE = Tolerance.absolute(1e-12);
  private static final Tolerance COUNTS = Tolerance.relative(1e-12);

  @Override
  public String method() {
    return "employment_mismatch";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_input.csv")) {
      cases.check(
          name,
          c -> {
            Sheet input = cases.sheet(name + "_input.csv");
            Sheet expected = cases.sheet(name + "_expected.csv");
            if (input.has("separation_rate")) {
              counterfactual(c, input, expected);
            } else {
              index(c, input, expected);
            }
          });
    }
  }

  /** The start of the path is the first expected rate. */
  private static void counterfactual(Comparison c, Sheet input, Sheet expected) {
    MismatchIndex.Path path =
        MismatchIndex.counterfactual(
            expected.numbers("u")[0],
            input.numbers("separation_rate"),
            input.numbers("job_finding_rate"),
            input.numbers("mismatch_M"),
            MismatchIndex.ALPHA);
    try (Comparison.Columns columns = c.columns(expected).keys("t")) {
      columns.numbers("u", path.unemployment(), TOLERANCE);
      columns.numbers("f_star", path.finding(), TOLERANCE);
      columns.numbers("u_star", path.counterfactual(), TOLERANCE);
      columns.numbers("mismatch_unemployment", path.mismatch(), TOLERANCE);
    }
  }

  private record Period(double[] u, double[] v, double[] phi) {

    double unemployed() {
      return sum(u);
    }

    double vacancies() {
      return sum(v);
    }

    private static double sum(double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      return sum;
    }
  }

  private static void index(Comparison c, Sheet input, Sheet expected) {
    List<Period> periods = periods(input, expected.texts("period"));
    try (Comparison.Columns columns = c.columns(expected).keys("period")) {
      columns.numbers("u_total", each(periods, Period::unemployed), COUNTS);
      columns.numbers("v_total", each(periods, Period::vacancies), COUNTS);
      columns.numbers("tightness", each(periods, p -> p.vacancies() / p.unemployed()), TOLERANCE);
      columns.numbers(
          "duncan_half_sum_abs",
          each(periods, p -> MismatchIndex.moves(p.v(), p.u()) / p.unemployed()),
          TOLERANCE);
      columns.numbers(
          "jackman_roper_moves", each(periods, p -> MismatchIndex.moves(p.v(), p.u())), COUNTS);
      for (String column : expected.header()) {
        int at = column.indexOf("_alpha");
        if (at > 0) {
          double alpha = Double.parseDouble(column.substring(at + "_alpha".length()));
          columns.numbers(
              column, each(periods, p -> value(column.substring(0, at), p, alpha)), TOLERANCE);
        }
      }
    }
  }

  private static double value(String what, Period p, double alpha) {
    return switch (what) {
      case "M" -> MismatchIndex.of(p.v(), p.u(), alpha);
      case "M_phi" -> MismatchIndex.of(p.v(), p.u(), p.phi(), alpha);
      case "phi_bar" -> MismatchIndex.meanEfficiency(p.v(), p.phi(), alpha);
      default -> throw new IllegalArgumentException("Unknown column " + what);
    };
  }

  private static List<Period> periods(Sheet input, String[] names) {
    String[] period = input.texts("period");
    double[] u = input.numbers("unemployed");
    double[] v = input.numbers("vacancies");
    double[] phi = input.has("phi") ? input.numbers("phi") : new double[u.length];
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    for (int i = 0; i < period.length; i++) {
      rows.computeIfAbsent(period[i], k -> new ArrayList<>()).add(i);
    }
    List<Period> periods = new ArrayList<>();
    for (String name : names) {
      List<Integer> own = rows.getOrDefault(name, List.of());
      periods.add(new Period(pick(u, own), pick(v, own), pick(phi, own)));
    }
    return periods;
  }

  private static double[] pick(double[] values, List<Integer> rows) {
    return rows.stream().mapToDouble(i -> values[i]).toArray();
  }

  private static double[] each(List<Period> periods, ToDoubleFunction<Period> of) {
    return periods.stream().mapToDouble(of).toArray();
  }
}
