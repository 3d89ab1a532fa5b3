package nc.cagou.usecases.publicfinance;

import java.util.HashMap;
import java.util.Map;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Labels of chapters and accounts from the charts that the run was given. */
final class Charts {

  private final Map<String, String> labels = new HashMap<>();

  /**
   * @param table kind, code, label; null when no chart was given
   */
  Charts(Table table) {
    if (table != null) {
      for (Row row : table) {
        labels.put(row.getString("kind") + " " + row.getString("code"), row.getString("label"));
      }
    }
  }

  boolean isEmpty() {
    return labels.isEmpty();
  }

  /** The label of a chapter; empty when it is not known. */
  String chapter(String code) {
    String label = labels.get("chapter " + code);
    return label == null ? labels.getOrDefault("account " + code, "") : label;
  }

  /** The label of an account, or of the nearest account above it; empty when none is known. */
  String account(String code) {
    for (int length = code.length(); length >= 2; length--) {
      String label = labels.get("account " + code.substring(0, length));
      if (label != null) {
        return label;
      }
    }
    return "";
  }
}
