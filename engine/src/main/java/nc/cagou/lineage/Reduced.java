package nc.cagou.lineage;

import java.util.List;
import java.util.Map;

/**
 * A frame that Spark reduced, as its analysed plan tells it.
 *
 * @param name of the small table
 * @param columns where each of its columns comes from, in order; empty for a constant or a count of
 *     rows
 * @param rows fields that chose, joined, grouped or ordered its rows
 */
public record Reduced(String name, Map<String, List<Origin>> columns, List<Origin> rows) {

  public Reduced {
    columns = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(columns));
    rows = List.copyOf(rows);
  }
}
