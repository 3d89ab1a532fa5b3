package nc.cagou;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tech.tablesaw.api.Table;

/** Small tables by name, in order. A table that could not be computed is not there. */
public record Tables(Map<String, Table> byName) {

  public Tables {
    byName = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  public static Tables of(Table... tables) {
    Map<String, Table> byName = new LinkedHashMap<>();
    for (Table table : tables) {
      byName.put(table.name(), table);
    }
    return new Tables(byName);
  }

  public boolean has(String name) {
    return byName.containsKey(name);
  }

  public Optional<Table> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** A table that must be there. */
  public Table get(String name) {
    Table table = byName.get(name);
    if (table == null) {
      throw new IllegalArgumentException("No table " + name + " among " + byName.keySet());
    }
    return table;
  }

  public Set<String> names() {
    return byName.keySet();
  }
}
