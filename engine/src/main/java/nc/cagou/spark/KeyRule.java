package nc.cagou.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nc.cagou.Contract;
import nc.cagou.Field;

/**
 * A rule that looks at several rows. Of rows with the same key the first of the file is kept and
 * the others are refused; a foreign key must be found among the rows of the other input that are
 * kept. A key with a field that has no value is not looked at.
 *
 * @param fields of the key
 * @param input the other input of a foreign key; null when the key must be unique
 * @param referenced its fields there
 */
record KeyRule(List<String> fields, String input, List<String> referenced) implements Serializable {

  /** The rules of a contract that can be looked at with the inputs that are there. */
  static List<KeyRule> of(Contract contract, Set<String> present) {
    List<KeyRule> rules = new ArrayList<>();
    if (!contract.primaryKey().isEmpty()) {
      rules.add(new KeyRule(contract.primaryKey(), null, List.of()));
    }
    for (Field field : contract.fields()) {
      List<String> alone = List.of(field.name());
      if (field.form().unique() && !contract.primaryKey().equals(alone)) {
        rules.add(new KeyRule(alone, null, List.of()));
      }
    }
    for (Contract.ForeignKey key : contract.foreignKeys()) {
      if (present.contains(key.input()) && !key.input().equals(contract.name())) {
        rules.add(new KeyRule(key.fields(), key.input(), key.referenceFields()));
      }
    }
    return rules;
  }

  boolean isUnique() {
    return input == null;
  }

  String name() {
    return isUnique() ? "unique" : "foreign_key";
  }
}
