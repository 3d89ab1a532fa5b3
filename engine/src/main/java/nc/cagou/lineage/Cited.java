package nc.cagou.lineage;

import java.util.List;
import java.util.Optional;
import nc.cagou.Indicator;
import nc.cagou.TableSpec;
import nc.cagou.TableSpec.Role;
import nc.cagou.Tables;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/**
 * The cell that a key figure is read from: the one with its value in a row of its territory, best
 * of its period and in a column that its name speaks of. Two cells that fit alike are none: the
 * figure may then be of either.
 *
 * @param row from 0
 */
record Cited(String table, String column, int row) {

  private static final List<String> PLACES = List.of("territory", "commune_code");

  /** Looks through the tables of an edition, in their order. */
  static Optional<Cited> of(Indicator indicator, List<TableSpec> specs, Tables tables) {
    if (indicator.value() == null) {
      return Optional.empty();
    }
    Cited best = null;
    int most = 0;
    boolean alone = true;
    for (TableSpec spec : specs) {
      Table table = tables.get(spec.name());
      for (TableSpec.Column column : spec.columns()) {
        if (column.role() == Role.MEASURE
            && table.column(column.name()) instanceof NumericColumn<?> numbers) {
          for (int row = 0; row < table.rowCount(); row++) {
            if (!numbers.isMissing(row) && Drawn.near(numbers.getDouble(row), indicator.value())) {
              int fit = fit(indicator, spec, table, column, row);
              if (fit > 0 && fit == most) {
                alone = false;
              } else if (fit > most) {
                most = fit;
                best = new Cited(spec.name(), column.name(), row);
                alone = true;
              }
            }
          }
        }
      }
    }
    return alone ? Optional.ofNullable(best) : Optional.empty();
  }

  /** 0: a row of another territory; more for its period and for a name that speaks of it. */
  private static int fit(
      Indicator indicator, TableSpec spec, Table table, TableSpec.Column column, int row) {
    int fit = 1;
    for (TableSpec.Column dimension : spec.columns()) {
      if (dimension.role() != Role.DIMENSION || table.column(dimension.name()).isMissing(row)) {
        continue;
      }
      String value = table.column(dimension.name()).getString(row);
      if (PLACES.contains(dimension.name())) {
        if (!value.equals(indicator.territory())) {
          return 0;
        }
        fit += 2;
      } else if (value.equals(indicator.period())) {
        fit += 2;
      } else if (indicator.id().contains(value)) {
        fit += 1;
      }
    }
    boolean named =
        indicator.id().contains(column.name()) || column.name().contains(indicator.id());
    return named ? fit + 3 : fit;
  }
}
