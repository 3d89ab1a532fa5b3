package nc.cagou.disclosure;

import java.util.List;
import nc.cagou.TableSpec;
import nc.cagou.TableSpec.Column;
import nc.cagou.TableSpec.Role;
import nc.cagou.TableSpec.Type;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/**
 * A table under its profile: of the run, shaped, guards included; or of a released edition, as it
 * was written.
 *
 * @param edition 0 for the edition that is made or looked at, 1 and on for others
 * @param from the released edition that holds it; null for a table of the run
 */
record Subject(TableSpec spec, Table table, Profile profile, int edition, Released from) {

  /** A table of the run. */
  Subject(TableSpec spec, Table table, Profile profile) {
    this(spec, table, profile, 0, null);
  }

  /** Whether the table is as it was written, hidden values gone. */
  boolean released() {
    return from != null;
  }

  /** Whether the table was made after another one. */
  boolean laterThan(Subject other) {
    return from == null || (other.from != null && id().compareTo(other.id()) > 0);
  }

  /** Whether the table was made with another edition in mind. */
  boolean knows(Subject other) {
    return from == null || from.knows().contains(other.id());
  }

  /** Of a released table, its edition. */
  String id() {
    return from.id();
  }

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

  /** Whether a released table says that a value is there and does not show it. */
  boolean hides(String column, int row) {
    String flag = column + Masking.FLAG;
    return released()
        && table.containsColumn(flag)
        && Masking.SECRET.equals(table.column(flag).getString(row))
        && table.column(column).isMissing(row);
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
    if (released() || table.column(measure.name()).isMissing(row)) {
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

  /**
   * Whether a measure counts units, each at least once, so that a small difference of it is a
   * difference of few units: it rests on itself, or it is whole and no value that the rule lets
   * through is less than the least number of units.
   */
  boolean counts(Column measure) {
    if (measure.restsOn() == null || !numeric(measure)) {
      return false;
    }
    if (measure.restsOn().equals(measure.name())) {
      return true;
    }
    int seen = 0;
    for (int row = 0; row < table.rowCount(); row++) {
      double value = number(measure.name(), row);
      if (Double.isNaN(value) || value == 0) {
        continue;
      }
      boolean few = value < profile.minimumUnits() && !sensitive(measure, row);
      if (value != Math.rint(value) || few) {
        return false;
      }
      seen++;
    }
    return seen > 0;
  }
}
