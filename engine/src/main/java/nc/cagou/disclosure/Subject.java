package nc.cagou.disclosure;

import java.util.List;
import nc.cagou.TableSpec;
import nc.cagou.TableSpec.Column;
import nc.cagou.TableSpec.Role;
import nc.cagou.TableSpec.Type;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/** A table under its profile, shaped, guards included. */
record Subject(TableSpec spec, Table table, Profile profile) {

  boolean open() {
    return profile.open();
  }

  List<Column> columns(Role role) {
    return spec.columns().stream().filter(c -> c.role() == role).toList();
  }

  /** Measures that a rule looks at. */
  List<Column> watched() {
    return columns(Role.MEASURE).stream().filter(c -> c.restsOn() != null).toList();
  }

  Column column(String name) {
    return spec.columns().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("Table " + spec.name() + " has no column " + name));
  }

  static boolean numeric(Column column) {
    return column.type() == Type.INTEGER || column.type() == Type.NUMBER;
  }

  /** The value of a numeric cell; NaN when it is missing. */
  double number(String column, int row) {
    var values = (NumericColumn<?>) table.column(column);
    return values.isMissing(row) ? Double.NaN : values.getDouble(row);
  }

  /** A code of a dimension; empty when it is missing. */
  String code(String column, int row) {
    return table.column(column).isMissing(row) ? "" : table.column(column).getString(row);
  }

  /**
   * Whether a rule hides a measure in a row: it rests on too few units, or on a number of units
   * that is not known, or one unit holds too much of it. A measure that is missing is not hidden.
   */
  boolean sensitive(Column measure, int row) {
    if (table.column(measure.name()).isMissing(row)) {
      return false;
    }
    boolean counted = profile.minimumUnits() > 0;
    double units = counted ? number(measure.restsOn(), row) : Double.NaN;
    if (counted && (Double.isNaN(units) || profile.fewUnits(units))) {
      return true;
    }
    return measure.largest() != null
        && numeric(measure)
        && profile.dominated(number(measure.name(), row), number(measure.largest(), row));
  }
}
