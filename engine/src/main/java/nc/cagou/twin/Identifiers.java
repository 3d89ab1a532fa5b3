package nc.cagou.twin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import nc.cagou.Contract;
import nc.cagou.Field;

/**
 * Made-up identifiers. The key of an input counts from 1; what points at another input takes one of
 * its keys, each in turn and then at random, so that a join finds every row.
 */
final class Identifiers {

  private static final int DIGITS = 12;

  private final Map<String, TwinInput> made = new LinkedHashMap<>();

  void add(TwinInput input) {
    made.put(input.contract.name(), input);
  }

  /** The identifier of a row in a field; null when the field is none. */
  String of(Contract contract, Field field, int row, RandomGenerator random) {
    List<String> there = pointedAt(contract, field);
    if (!there.isEmpty()) {
      return row < there.size() ? there.get(row) : there.get(random.nextInt(there.size()));
    }
    boolean text = field.type() == Field.Type.STRING && field.territory() == null;
    boolean key = contract.primaryKey().contains(field.name()) || field.form().unique();
    boolean counted =
        text && field.codes().isEmpty() && (key && named(field) || field.form().pseudonym());
    return counted ? numbered(field, row) : null;
  }

  /** A part of a key that is an identifier by its name; others are words such as a disease. */
  private static boolean named(Field field) {
    String name = field.name();
    return name.endsWith("_id") || name.equals("cell") || name.equals("site");
  }

  private static String numbered(Field field, int row) {
    String digits = String.format(Locale.ROOT, "9%0" + (DIGITS - 1) + "d", row + 1);
    String word = "SYN" + digits.substring(4);
    return field.pattern() == null || Pattern.matches(field.pattern(), word) ? word : digits;
  }

  /** The keys of the input that a field points at: declared, or under the same name. */
  private List<String> pointedAt(Contract contract, Field field) {
    for (Contract.ForeignKey key : contract.foreignKeys()) {
      int at = key.fields().indexOf(field.name());
      if (at >= 0 && made.containsKey(key.input())) {
        return made.get(key.input()).values(key.referenceFields().get(at));
      }
    }
    for (TwinInput other : made.values()) {
      boolean own = other.contract.name().equals(contract.name());
      if (!own && other.contract.primaryKey().equals(List.of(field.name()))) {
        boolean text = field.type() == Field.Type.STRING && field.territory() == null;
        return text ? other.values(field.name()) : List.of();
      }
    }
    return List.of();
  }
}
