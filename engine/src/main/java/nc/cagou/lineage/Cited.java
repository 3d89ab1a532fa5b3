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
 * Where a key figure is read from: the cell with its value (or a percentage of it) in a row of its
 * territory, best of its period and in a column that its name speaks of. Two cells of a table that
 * fit alike are none, since the figure may be of either; it is then computed from the columns that
 * bear its name, if there are any.
 *
 * @param row from 0; null where it is computed from several rows
 */
record Cited(String table, List<String> columns, Integer row) {

  private static final List<String> PLACES = List.of("territory", "commune_code");

  /** Looks through the tables of an edition, in their order. */
  static Optional<Cited> of(Indicator indicator, List<TableSpec> specs, Tables tables) {
    Search search = new Search(indicator);
    if (indicator.value() != null) {
      specs.forEach(spec -> search.in(spec, tables.get(spec.name())));
    }
    return search.found().or(() -> named(indicator.id(), specs, tables));
  }

  /** The best cell so far. */
  private static final class Search {
    private final Indicator indicator;
    private Cited best;
    private int most;
    private boolean alone = true;

    Search(Indicator indicator) {
      this.indicator = indicator;
    }

    void in(TableSpec spec, Table table) {
      for (TableSpec.Column column : spec.columns()) {
        if (column.role() == Role.MEASURE
            && table.column(column.name()) instanceof NumericColumn<?> numbers) {
          for (int row = 0; row < table.rowCount(); row++) {
            if (!numbers.isMissing(row) && Drawn.same(indicator.value(), numbers.getDouble(row))) {
              offer(spec, column, row, fit(indicator, spec, table, column, row));
            }
          }
        }
      }
    }

    private void offer(TableSpec spec, TableSpec.Column column, int row, int fit) {
      if (fit > most) {
        most = fit;
        best = new Cited(spec.name(), List.of(column.name()), row);
        alone = true;
      } else if (fit > 0 && fit == most) {
        // the same figure in a later table is no other one
        alone &= !spec.name().equals(best.table()) && best.columns().contains(column.name());
      }
    }

    Optional<Cited> found() {
      return alone ? Optional.ofNullable(best) : Optional.empty();
    }
  }

  /**
   * 0: a row of another territory, or nothing but the value speaks for it; more for its period and
   * for names that speak of it.
   */
  private static int fit(
      Indicator indicator, TableSpec spec, Table table, TableSpec.Column column, int row) {
    int fit = 1;
    boolean speaks = column.name().contains(indicator.id());
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
        speaks = true;
      } else if (value.equals(indicator.period())) {
        fit += 2;
      } else if (value.equals("total")) {
        fit += 1;
      } else if (value.length() > 2 && indicator.id().contains(value)) {
        fit += 1;
        speaks = true;
      }
    }
    if (!speaks) {
      return 0;
    }
    boolean named =
        indicator.id().contains(column.name()) || column.name().contains(indicator.id());
    return named ? fit + 3 : fit;
  }

  /** The column called like the figure; else the measures of the table that holds its name. */
  private static Optional<Cited> named(String id, List<TableSpec> specs, Tables tables) {
    for (TableSpec spec : specs) {
      for (TableSpec.Column column : spec.columns()) {
        if (column.role() == Role.MEASURE && column.name().equals(id)) {
          return Optional.of(new Cited(spec.name(), List.of(id), null));
        }
      }
    }
    return specs.stream()
        .filter(spec -> speaksOf(id, spec, tables.get(spec.name())))
        .findFirst()
        .map(spec -> new Cited(spec.name(), measures(spec), null));
  }

  private static boolean speaksOf(String id, TableSpec spec, Table table) {
    return spec.name().equals(id)
        || spec.columns().stream()
            .filter(c -> c.role() == Role.DIMENSION && c.type() == TableSpec.Type.STRING)
            .anyMatch(c -> table.stringColumn(c.name()).contains(id));
  }

  private static List<String> measures(TableSpec spec) {
    return spec.columns().stream()
        .filter(c -> c.role() == Role.MEASURE)
        .map(TableSpec.Column::name)
        .toList();
  }
}
