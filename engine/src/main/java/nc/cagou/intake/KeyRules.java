package nc.cagou.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Contract;
import nc.cagou.Field;

/**
 * Rules over several rows of one input: keys that are there once, and keys that another input must
 * know. A key with a part that is missing is not looked at.
 *
 * <p>Of rows with the same key the first of the file is kept and the others are refused, rule after
 * rule. Rows that are left must find their foreign keys among the rows of the other input that are
 * left in the same way; when more than the tolerated share of them do not, the other input is taken
 * for an extract and they are kept.
 */
public final class KeyRules {

  /**
   * A rule: names and positions of the key, and the other input where there is one.
   *
   * @param other null when the key must be there once
   * @param there its fields in the other input
   */
  public record Rule(List<String> fields, int[] key, String other, List<String> there)
      implements Serializable {

    public boolean unique() {
      return other == null;
    }
  }

  private KeyRules() {}

  /**
   * @param present inputs that are there
   */
  public static List<Rule> of(Contract contract, Set<String> present) {
    List<Rule> rules = new ArrayList<>();
    if (!contract.primaryKey().isEmpty()) {
      rules.add(rule(contract, contract.primaryKey(), null, List.of()));
    }
    for (Field field : contract.fields()) {
      List<String> alone = List.of(field.name());
      if (field.form().unique() && !contract.primaryKey().equals(alone)) {
        rules.add(rule(contract, alone, null, List.of()));
      }
    }
    for (Contract.ForeignKey key : contract.foreignKeys()) {
      if (present.contains(key.input()) && !key.input().equals(contract.name())) {
        rules.add(rule(contract, key.fields(), key.input(), key.referenceFields()));
      }
    }
    return rules;
  }

  private static Rule rule(
      Contract contract, List<String> fields, String other, List<String> there) {
    return new Rule(fields, positions(contract, fields), other, there);
  }

  static int[] positions(Contract contract, List<String> fields) {
    return fields.stream().mapToInt(contract::index).toArray();
  }

  /** Inputs in an order in which those that others point at come first. */
  static List<String> order(Map<String, Contract> contracts) {
    List<String> order = new ArrayList<>();
    Map<String, Boolean> seen = new HashMap<>();
    contracts.keySet().forEach(name -> visit(name, contracts, seen, order));
    return order;
  }

  private static void visit(
      String name, Map<String, Contract> contracts, Map<String, Boolean> seen, List<String> order) {
    if (!contracts.containsKey(name) || seen.putIfAbsent(name, true) != null) {
      return;
    }
    contracts.get(name).foreignKeys().forEach(k -> visit(k.input(), contracts, seen, order));
    order.add(name);
  }
}
