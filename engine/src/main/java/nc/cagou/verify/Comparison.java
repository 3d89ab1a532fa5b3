package nc.cagou.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares what a method gave with one case, number by number, and keeps the worst. A column of an
 * expected file that nobody compared fails the case.
 */
public final class Comparison {

  private final String method;
  private final String name;
  private long numbers;
  private double worstRatio = -1;
  private double worstDeviation;
  private Tolerance worstTolerance = Tolerance.EXACT;
  private String worst = "";
  private String failure;

  Comparison(String method, String name) {
    this.method = method;
    this.name = name;
  }

  /** One number. */
  public void number(String where, double expected, double actual, Tolerance tolerance) {
    numbers++;
    double deviation = tolerance.deviation(expected, actual);
    double ratio =
        deviation == 0
            ? 0
            : tolerance.limit() == 0 ? Double.POSITIVE_INFINITY : deviation / tolerance.limit();
    if (ratio > worstRatio || worstRatio < 0) {
      worstRatio = ratio;
      worstDeviation = deviation;
      worstTolerance = tolerance;
      worst = where + ": expected " + expected + ", got " + actual;
    }
  }

  /** One text: a class, a name, a pattern. */
  public void text(String where, String expected, String actual) {
    boolean same = expected.equals(actual);
    number(where + " [" + expected + "|" + actual + "]", 0, same ? 0 : 1, Tolerance.EXACT);
  }

  /** Says why the case fails, whatever its numbers. */
  public void fail(String why) {
    failure = failure == null ? why : failure + "; " + why;
  }

  /** The columns of an expected file, each to be compared. */
  public Columns columns(Sheet expected) {
    return new Columns(expected);
  }

  /**
   * The leaves of an expected JSON file, each to be compared with the value of its path ({@code
   * coefficients.intercept}, {@code knots[0]}). A number is compared under the tolerance, a text or
   * a boolean for equality; null stands for "not defined".
   *
   * @param remarks paths that hold no result: notes, names of tools
   */
  public void json(
      JsonNode expected, Map<String, ?> actual, Tolerance tolerance, Set<String> remarks) {
    leaves("", expected, actual, tolerance, remarks);
  }

  private void leaves(
      String path, JsonNode node, Map<String, ?> actual, Tolerance tolerance, Set<String> remarks) {
    if (remarks.contains(path)) {
      return;
    }
    if (node.isObject()) {
      node.fields()
          .forEachRemaining(
              e ->
                  leaves(
                      path.isEmpty() ? e.getKey() : path + "." + e.getKey(),
                      e.getValue(),
                      actual,
                      tolerance,
                      remarks));
      return;
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        leaves(path + "[" + i + "]", node.get(i), actual, tolerance, remarks);
      }
      return;
    }
    if (!actual.containsKey(path)) {
      fail("not computed: " + path);
      return;
    }
    Object value = actual.get(path);
    if (node.isTextual()) {
      text(path, node.asText(), String.valueOf(value));
    } else if (node.isBoolean()) {
      text(path, node.asText(), String.valueOf(value));
    } else {
      double number = value == null ? Double.NaN : ((Number) value).doubleValue();
      number(path, node.isNull() ? Double.NaN : node.asDouble(), number, tolerance);
    }
  }

  CaseResult result() {
    boolean none = numbers == 0 && failure == null;
    if (none) {
      fail("nothing was compared");
    }
    boolean within = worstRatio <= 1;
    return new CaseResult(
        method,
        name,
        numbers == 0 ? null : worstDeviation,
        numbers == 0 ? null : worstTolerance.limit(),
        numbers,
        within && failure == null,
        false,
        failure == null ? worst : failure);
  }

  /** The columns of one expected file. */
  public final class Columns implements AutoCloseable {

    private final Sheet expected;
    private final Set<String> open;

    private Columns(Sheet expected) {
      this.expected = expected;
      this.open = new LinkedHashSet<>(expected.header());
    }

    /** Whether the file has the column. */
    public boolean has(String column) {
      return expected.has(column);
    }

    /** Compares a column of numbers. */
    public Columns numbers(String column, double[] actual, Tolerance tolerance) {
      open.remove(column);
      double[] wanted = expected.numbers(column);
      if (actual.length != wanted.length) {
        fail(column + ": " + wanted.length + " values expected, got " + actual.length);
        return this;
      }
      for (int i = 0; i < wanted.length; i++) {
        number(column + "[" + i + "]", wanted[i], actual[i], tolerance);
      }
      return this;
    }

    /** Compares a column of texts, classes or codes. */
    public Columns texts(String column, List<String> actual) {
      open.remove(column);
      String[] wanted = expected.texts(column);
      if (actual.size() != wanted.length) {
        fail(column + ": " + wanted.length + " values expected, got " + actual.size());
        return this;
      }
      for (int i = 0; i < wanted.length; i++) {
        text(column + "[" + i + "]", wanted[i], actual.get(i));
      }
      return this;
    }

    /** Columns that repeat the input: what a row is about. */
    public Columns keys(String... columns) {
      List.of(columns).forEach(open::remove);
      return this;
    }

    /** Every column must have been compared. */
    @Override
    public void close() {
      if (!open.isEmpty()) {
        fail(expected.file() + ", columns not compared: " + String.join(", ", open));
      }
    }
  }
}
