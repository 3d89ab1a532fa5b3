package nc.cagou.verify.planning;

import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.method.planning.DegreeOfUrbanisation;
import nc.cagou.method.planning.DegreeOfUrbanisation.Rule;
import nc.cagou.method.planning.DegreeOfUrbanisation.Smoothing;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * Degree of urbanisation against R {@code flexurba}; columns name smoothing, filling, criterion.
 */
public final class UrbanisationCheck implements MethodCheck {

  private static final Pattern PATCHES = Pattern.compile("cluster_(\\d+)_(rook|queen)_raw");
  private static final Pattern BUILT = Pattern.compile("built_crit_(\\d+)pct_(R202[23]A)");
  private static final Pattern SMOOTHED = Pattern.compile("(?:default|smooth)_(R202[23]A)");

  @Override
  public String method() {
    return "planning_degurba";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_input.csv")) {
      cases.check(
          name,
          c -> {
            Sheet input = cases.sheet(name + "_input.csv");
            Layout layout = Layout.of(input);
            grid(c, layout, cases.sheet(name + "_expected_grid.csv"));
            if (cases.has(name + "_expected_units.csv")) {
              units(c, layout, input, cases.sheet(name + "_expected_units.csv"));
            }
          });
    }
  }

  /** Where each line of a sheet lies in the grid; places without a line are water. */
  private record Layout(DegreeOfUrbanisation grid, int columns, int[] cells) {

    static Layout of(Sheet input) {
      int[] rows = input.wholes("row");
      int[] columns = input.wholes("col");
      int height = Arrays.stream(rows).max().orElse(-1) + 1;
      int width = Arrays.stream(columns).max().orElse(-1) + 1;
      int[] cells = new int[rows.length];
      double[][] layers = new double[3][height * width];
      String[] names = {"population", "land_share", "built_share"};
      for (int i = 0; i < cells.length; i++) {
        cells[i] = rows[i] * width + columns[i];
      }
      for (int k = 0; k < names.length; k++) {
        double[] values = input.numbers(names[k]);
        for (int i = 0; i < cells.length; i++) {
          layers[k][cells[i]] = values[i];
        }
      }
      return new Layout(
          new DegreeOfUrbanisation(height, width, layers[0], layers[1], layers[2]), width, cells);
    }
  }

  private static void grid(Comparison c, Layout layout, Sheet expected) {
    int[] rows = expected.wholes("row");
    int[] cols = expected.wholes("col");
    try (Comparison.Columns columns = c.columns(expected).keys("row", "col")) {
      for (String column : expected.header()) {
        int[] codes = codes(column, layout.grid());
        if (codes != null) {
          double[] found = new double[rows.length];
          for (int i = 0; i < found.length; i++) {
            int code = codes[rows[i] * layout.columns() + cols[i]];
            found[i] = column.endsWith("_raw") && code == 0 ? Double.NaN : code;
          }
          columns.numbers(column, found, Tolerance.EXACT);
        }
      }
    }
  }

  private static int[] codes(String column, DegreeOfUrbanisation grid) {
    Matcher patches = PATCHES.matcher(column);
    if (patches.matches()) {
      return grid.patches(
          Double.parseDouble(patches.group(1)),
          OptionalDouble.empty(),
          patches.group(2).equals("queen"));
    }
    Rule rule = rule(column);
    return rule == null ? null : grid.cells(rule);
  }

  private static Rule rule(String column) {
    Matcher built = BUILT.matcher(column);
    Matcher smoothed = SMOOTHED.matcher(column);
    if (built.matches()) {
      double share = Double.parseDouble(built.group(1)) / 100;
      return Rule.STANDARD.smoothed(smoothing(built.group(2))).withBuilt(share);
    }
    if (smoothed.matches()) {
      return Rule.STANDARD.smoothed(smoothing(smoothed.group(1)));
    }
    return switch (column) {
      case "fill_only_no_smooth" -> Rule.STANDARD.smoothed(Smoothing.NONE);
      case "no_smooth_no_fill" -> Rule.STANDARD.smoothed(Smoothing.NONE).filling(0);
      default -> null;
    };
  }

  private static Smoothing smoothing(String year) {
    return year.equals("R2022A") ? Smoothing.FIVE_OF_EIGHT : Smoothing.MAJORITY_OF_LAND;
  }

  private static void units(Comparison c, Layout layout, Sheet input, Sheet expected) {
    int[] codes = layout.grid().cells(Rule.STANDARD);
    String[] owners = input.texts("unit");
    String[] wanted = expected.texts("unit");
    DegreeOfUrbanisation.Unit[] units = new DegreeOfUrbanisation.Unit[wanted.length];
    for (int u = 0; u < units.length; u++) {
      boolean[] chosen = new boolean[codes.length];
      for (int i = 0; i < owners.length; i++) {
        chosen[layout.cells()[i]] = owners[i].equals(wanted[u]);
      }
      units[u] = layout.grid().unit(codes, chosen);
    }
    Tolerance close = Tolerance.absolute(1e-12);
    try (Comparison.Columns columns = c.columns(expected).keys("unit")) {
      columns
          .numbers("population", of(units, DegreeOfUrbanisation.Unit::people), close)
          .numbers("share_urban_centre", of(units, DegreeOfUrbanisation.Unit::centre), close)
          .numbers("share_urban_cluster", of(units, DegreeOfUrbanisation.Unit::cluster), close)
          .numbers("share_rural", of(units, DegreeOfUrbanisation.Unit::rural), close)
          .numbers("degurba", of(units, DegreeOfUrbanisation.Unit::degree), Tolerance.EXACT);
    }
  }

  private static double[] of(
      DegreeOfUrbanisation.Unit[] units, ToDoubleFunction<DegreeOfUrbanisation.Unit> figure) {
    return Arrays.stream(units).mapToDouble(figure).toArray();
  }
}
