package nc.cagou.verify.road;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.verify.Sheet;

/**
 * The columns of a regression, told by the names of its expected coefficients: {@code (Intercept)},
 * {@code log(aadt)} for a logarithm, {@code urban} for a column as it is, {@code SexM} for the
 * level M of the column Sex.
 *
 * @param names of the coefficients, the constant first
 * @param columns without the constant
 */
record Design(List<String> names, double[][] columns, double[] counts) {

  private static final Pattern RESPONSE =
      Pattern.compile("\\s*([A-Za-z_.]+)\\s*~.*", Pattern.DOTALL);
  private static final Pattern LOG = Pattern.compile("log\\((\\w+)\\)");

  static Design of(Sheet input, JsonNode expected) {
    List<String> names = new ArrayList<>();
    expected.get("coefficients").fieldNames().forEachRemaining(names::add);
    double[][] columns =
        names.subList(1, names.size()).stream()
            .map(name -> column(input, name))
            .toArray(double[][]::new);
    Matcher model = RESPONSE.matcher(expected.path("model").asText());
    String response = model.matches() ? model.group(1) : "crashes";
    return new Design(names, columns, input.numbers(response));
  }

  private static double[] column(Sheet input, String name) {
    Matcher log = LOG.matcher(name);
    if (log.matches()) {
      return Arrays.stream(input.numbers(log.group(1))).map(Math::log).toArray();
    }
    if (input.has(name)) {
      return input.numbers(name);
    }
    for (String column : input.header()) {
      if (name.startsWith(column)) {
        String level = name.substring(column.length());
        String[] values = input.texts(column);
        if (new TreeSet<>(List.of(values)).contains(level)) {
          return Arrays.stream(values).mapToDouble(v -> v.equals(level) ? 1 : 0).toArray();
        }
      }
    }
    throw new IllegalArgumentException("no column for the coefficient " + name);
  }

  /** log(length × years) of segments. */
  static double[] offset(Sheet segments) {
    double[] length = segments.numbers("length_km");
    double[] years = segments.numbers("years");
    double[] offset = new double[length.length];
    for (int i = 0; i < offset.length; i++) {
      offset[i] = Math.log(length[i] * years[i]);
    }
    return offset;
  }
}
