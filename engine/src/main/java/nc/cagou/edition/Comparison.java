package nc.cagou.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nc.cagou.Indicator;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/**
 * What changed from one edition of a use case to another. Only what differs is listed.
 *
 * @param before the first edition named
 * @param after the second
 * @param sameCode whether both were made by the same version of the program
 */
public record Comparison(
    String usecase,
    String before,
    String after,
    List<IndicatorChange> indicators,
    List<TableChange> tables,
    List<InputChange> inputs,
    List<ParameterChange> parameters,
    String codeBefore,
    String codeAfter,
    boolean sameCode) {

  /**
   * An indicator whose value, period or presence differs.
   *
   * @param before null when it was not there or had no value
   * @param after null when it is no longer there or has no value
   */
  public record IndicatorChange(
      String id,
      Text label,
      String territory,
      String periodBefore,
      String periodAfter,
      int decimals,
      Double before,
      Double after) {}

  /**
   * A table that differs. Rows are the same when their dimensions are.
   *
   * @param added rows that are new
   * @param removed rows that are gone
   * @param cells values that differ in rows that stayed
   * @param columns true when the columns themselves differ; cells are then not compared
   */
  public record TableChange(String name, long added, long removed, long cells, boolean columns) {}

  /**
   * An input that differs.
   *
   * @param readBefore rows read; null when the input was not there
   * @param readAfter rows read; null when the input is no longer there
   */
  public record InputChange(String name, Long readBefore, Long readAfter) {}

  /** A parameter that differs; an empty string where it did not exist. */
  public record ParameterChange(String name, String before, String after) {}

  /** Two editions of different use cases are refused. */
  public static Comparison of(Edition before, Edition after) {
    if (!before.usecase().equals(after.usecase())) {
      throw Refusal.usage(
          Trouble.WORDS.get(
              "compare.usecases", Map.of("before", before.usecase(), "after", after.usecase())));
    }
    Manifest a = before.manifest();
    Manifest b = after.manifest();
    return new Comparison(
        a.usecase(),
        a.id(),
        b.id(),
        indicators(before.story().indicators(), after.story().indicators()),
        tables(before, after),
        inputs(a, b),
        parameters(a.parameters(), b.parameters()),
        a.codeVersion(),
        b.codeVersion(),
        a.codeVersion().equals(b.codeVersion()));
  }

  /** Whether figures, tables, inputs, parameters and program are all the same. */
  public boolean isEmpty() {
    return indicators.isEmpty()
        && tables.isEmpty()
        && inputs.isEmpty()
        && parameters.isEmpty()
        && sameCode;
  }

  /** One sentence a difference. */
  public List<Text> sentences() {
    return ComparisonText.of(this);
  }

  private static List<IndicatorChange> indicators(List<Indicator> before, List<Indicator> after) {
    Map<String, Indicator> a = byKey(before);
    Map<String, Indicator> b = byKey(after);
    List<IndicatorChange> changes = new ArrayList<>();
    for (String key : union(a, b)) {
      Indicator x = a.get(key);
      Indicator y = b.get(key);
      Double old = x == null ? null : x.value();
      Double now = y == null ? null : y.value();
      String period = x == null ? "" : x.period();
      String later = y == null ? "" : y.period();
      if (x == null || y == null || !Objects.equals(old, now) || !period.equals(later)) {
        Indicator any = y == null ? x : y;
        changes.add(
            new IndicatorChange(
                any.id(), any.label(), any.territory(), period, later, any.decimals(), old, now));
      }
    }
    return changes;
  }

  private static Map<String, Indicator> byKey(List<Indicator> indicators) {
    Map<String, Indicator> byKey = new LinkedHashMap<>();
    indicators.forEach(i -> byKey.put(i.id() + "|" + i.territory(), i));
    return byKey;
  }

  private static List<TableChange> tables(Edition before, Edition after) {
    Map<String, Manifest.TableRecord> a = byName(before);
    Map<String, Manifest.TableRecord> b = byName(after);
    List<TableChange> changes = new ArrayList<>();
    for (String name : union(a, b)) {
      if (!b.containsKey(name)) {
        changes.add(new TableChange(name, 0, a.get(name).rows(), 0, false));
      } else if (!a.containsKey(name)) {
        changes.add(new TableChange(name, b.get(name).rows(), 0, 0, false));
      } else {
        TableDifference.of(
                before.table(name), after.table(name), a.get(name).spec(), b.get(name).spec())
            .ifPresent(changes::add);
      }
    }
    return changes;
  }

  private static Map<String, Manifest.TableRecord> byName(Edition edition) {
    Map<String, Manifest.TableRecord> byName = new LinkedHashMap<>();
    edition.manifest().tables().forEach(t -> byName.put(t.name(), t));
    return byName;
  }

  private static List<InputChange> inputs(Manifest before, Manifest after) {
    Map<String, Manifest.InputRecord> a = new LinkedHashMap<>();
    Map<String, Manifest.InputRecord> b = new LinkedHashMap<>();
    before.inputs().forEach(i -> a.put(i.name(), i));
    after.inputs().forEach(i -> b.put(i.name(), i));
    List<InputChange> changes = new ArrayList<>();
    for (String name : union(a, b)) {
      Manifest.InputRecord x = a.get(name);
      Manifest.InputRecord y = b.get(name);
      if (x == null || y == null || !checksums(x).equals(checksums(y))) {
        changes.add(
            new InputChange(name, x == null ? null : x.read(), y == null ? null : y.read()));
      }
    }
    return changes;
  }

  /** The content of an input, wherever its files lie and whatever they are called. */
  private static TreeSet<String> checksums(Manifest.InputRecord input) {
    TreeSet<String> sums = new TreeSet<>();
    input.files().forEach(f -> sums.add(f.sha256()));
    return sums;
  }

  private static List<ParameterChange> parameters(Map<String, String> a, Map<String, String> b) {
    List<ParameterChange> changes = new ArrayList<>();
    for (String name : union(a, b)) {
      String x = a.getOrDefault(name, "");
      String y = b.getOrDefault(name, "");
      if (!x.equals(y)) {
        changes.add(new ParameterChange(name, x, y));
      }
    }
    return changes;
  }

  private static List<String> union(Map<String, ?> a, Map<String, ?> b) {
    List<String> keys = new ArrayList<>(a.keySet());
    b.keySet().stream().filter(k -> !a.containsKey(k)).forEach(keys::add);
    return keys;
  }
}
