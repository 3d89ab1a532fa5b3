package nc.cagou.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.TableSpec;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A table as a reader sees it: labels over names, numbers with the decimals of the page, {@code s}
 * for a hidden value and {@code so} for an undefined one; twenty rows at most, and how many there
 * are.
 */
final class TableWriter {

  private static final int ROWS = 20;
  private static final int DECIMALS = 4;

  private final Table table;
  private final TableSpec spec;
  private final List<Column<?>> columns = new ArrayList<>();

  TableWriter(OpenTable open) {
    this.table = open.tablesaw();
    this.spec = open.spec();
    for (Column<?> column : table.columns()) {
      if (!flags(column)) {
        columns.add(column);
      }
    }
  }

  String html() {
    StringBuilder out = new StringBuilder("<table><thead><tr>");
    for (Column<?> column : columns) {
      String label = described(column).map(c -> c.title().fr()).orElse(column.name());
      String also = described(column).map(c -> c.title().en()).orElse(column.name());
      out.append("<th title=\"").append(Display.escaped(also)).append("\">");
      out.append(Display.escaped(label)).append("<br><code>");
      out.append(Display.escaped(column.name())).append("</code></th>");
    }
    out.append("</tr></thead><tbody>");
    for (int row = 0; row < shown(); row++) {
      out.append("<tr>");
      for (Column<?> column : columns) {
        boolean number = column instanceof NumericColumn<?>;
        out.append(number ? "<td style=\"text-align:right\">" : "<td style=\"text-align:left\">");
        out.append(Display.escaped(cell(column, row))).append("</td>");
      }
      out.append("</tr>");
    }
    out.append("</tbody></table>").append(Display.paragraphs(size()));
    return out.toString();
  }

  String text() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(Column::name).toList());
    for (int row = 0; row < shown(); row++) {
      int at = row;
      lines.add(columns.stream().map(c -> cell(c, at)).toList());
    }
    StringBuilder out = new StringBuilder();
    for (List<String> line : lines) {
      for (int i = 0; i < line.size(); i++) {
        int at = i;
        int width = lines.stream().mapToInt(l -> l.get(at).length()).max().orElse(0);
        String pad = " ".repeat(width - line.get(i).length());
        boolean right = columns.get(i) instanceof NumericColumn<?>;
        out.append(right ? pad + line.get(i) : line.get(i) + pad).append("  ");
      }
      out.append('\n');
    }
    return out.append(size().fr()).toString();
  }

  private int shown() {
    return Math.min(ROWS, table.rowCount());
  }

  private Text size() {
    String key = shown() < table.rowCount() ? "rows-first" : "rows";
    return Cagou.WORDS.get(key, Map.of("rows", table.rowCount(), "shown", shown()));
  }

  private String cell(Column<?> column, int row) {
    if (column.isMissing(row)) {
      return hidden(column, row) ? "s" : "so";
    }
    boolean measure = described(column).map(c -> c.role() == TableSpec.Role.MEASURE).orElse(true);
    if (measure && column instanceof NumericColumn<?> numbers) {
      int decimals = described(column).map(TableSpec.Column::decimals).orElse(DECIMALS);
      return Numbers.decimal(numbers.getDouble(row), decimals).fr();
    }
    return column.getString(row);
  }

  private boolean hidden(Column<?> column, int row) {
    String flag = column.name() + OpenTable.FLAG;
    return table.containsColumn(flag) && "s".equals(table.column(flag).getString(row));
  }

  private boolean flags(Column<?> column) {
    return column.name().endsWith(OpenTable.FLAG) && described(column).isEmpty();
  }

  private Optional<TableSpec.Column> described(Column<?> column) {
    return spec.columns().stream().filter(c -> c.name().equals(column.name())).findFirst();
  }
}
