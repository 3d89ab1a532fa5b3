package nc.cagou.disclosure;

import java.util.List;
import java.util.Map;
import nc.cagou.TableSpec;
import nc.cagou.TableSpec.Column;
import nc.cagou.TableSpec.Role;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Writes a table as it leaves: hidden values gone, each with its flag, guards left out. */
final class Masking {

  /** What the companion column of a measure is called: {@code cases_flag}. */
  static final String FLAG = "_flag";

  /** What stands in it where a value is hidden. */
  static final String SECRET = "s";

  private Masking() {}

  /** The columns that are published, in order; those of a guard are not. */
  static TableSpec published(Subject subject) {
    TableSpec spec = subject.spec();
    List<Column> columns = spec.columns().stream().filter(c -> c.role() != Role.GUARD).toList();
    return new TableSpec(
        spec.name(), spec.title(), spec.description(), subject.profile().id(), columns);
  }

  /**
   * @param hidden the rows of each watched measure that are hidden
   */
  static Table of(Subject subject, Map<String, boolean[]> hidden) {
    Table out = Table.create(subject.spec().name());
    for (Column column : published(subject).columns()) {
      var values = subject.table().column(column.name()).copy();
      out.addColumns(values);
      if (subject.open() || !hidden.containsKey(column.name())) {
        continue;
      }
      boolean[] rows = hidden.get(column.name());
      StringColumn flags = StringColumn.create(column.name() + FLAG);
      for (int row = 0; row < rows.length; row++) {
        if (rows[row]) {
          values.setMissing(row);
          flags.append(SECRET);
        } else {
          flags.appendMissing();
        }
      }
      out.addColumns(flags);
    }
    return out;
  }
}
