package nc.cagou.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.TableSpec;
import tech.tablesaw.api.Table;

/** Compares two tables row by row, a row being known by its dimensions. */
final class TableDifference {

  private TableDifference() {}

  static Optional<Comparison.TableChange> of(
      Table before, Table after, TableSpec specBefore, TableSpec specAfter) {
    boolean columns = !before.columnNames().equals(after.columnNames());
    Map<String, String[]> a = rows(before, specBefore);
    Map<String, String[]> b = rows(after, specAfter);
    long added = b.keySet().stream().filter(k -> !a.containsKey(k)).count();
    long removed = a.keySet().stream().filter(k -> !b.containsKey(k)).count();
    long cells = 0;
    if (!columns) {
      for (Map.Entry<String, String[]> row : a.entrySet()) {
        cells += differing(row.getValue(), b.get(row.getKey()));
      }
    }
    return added + removed + cells == 0 && !columns
        ? Optional.empty()
        : Optional.of(new Comparison.TableChange(specAfter.name(), added, removed, cells, columns));
  }

  private static long differing(String[] a, String[] b) {
    long count = 0;
    for (int i = 0; b != null && i < a.length; i++) {
      count += a[i].equals(b[i]) ? 0 : 1;
    }
    return count;
  }

  /** Rows by their dimensions; a dimension that repeats is told apart by its turn. */
  private static Map<String, String[]> rows(Table table, TableSpec spec) {
    List<String> keys =
        spec.columns().stream()
            .filter(c -> c.role() == TableSpec.Role.DIMENSION)
            .map(TableSpec.Column::name)
            .toList();
    Map<String, String[]> rows = new LinkedHashMap<>();
    Map<String, Integer> turns = new LinkedHashMap<>();
    for (int row = 0; row < table.rowCount(); row++) {
      StringBuilder key = new StringBuilder();
      for (String name : keys) {
        key.append(TableFiles.cell(table.column(name), row)).append('\u001f');
      }
      int turn = turns.merge(key.toString(), 1, Integer::sum);
      String[] cells = new String[table.columnCount()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = TableFiles.cell(table.column(i), row);
      }
      rows.put(key.toString() + turn, cells);
    }
    return rows;
  }
}
