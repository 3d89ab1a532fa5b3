package nc.cagou.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nc.cagou.Contract;
import nc.cagou.Tables;
import nc.cagou.intake.Plan;
import nc.cagou.lineage.Received;
import nc.cagou.lineage.Reduced;
import nc.cagou.lineage.Trail;
import nc.cagou.spark.RowsRead;

/** What a run remembers of its course, put together. */
final class Trails {

  private Trails() {}

  static Trail of(
      Map<String, Contract> contracts,
      RowsRead read,
      List<Reduced> columns,
      Tables reduced,
      List<Trail.Began> began,
      String engine) {
    List<Trail.Small> small = new ArrayList<>();
    reduced
        .byName()
        .forEach(
            (name, table) ->
                small.add(new Trail.Small(name, table.rowCount(), table.columnNames())));
    List<Received> received =
        read.inputs().entrySet().stream()
            .map(e -> received(contracts.get(e.getKey()), e.getValue().plan()))
            .toList();
    return new Trail(received, columns, small, began, engine);
  }

  private static Received received(Contract contract, Plan plan) {
    List<Received.Typed> fields =
        contract.fields().stream()
            .map(
                f ->
                    new Received.Typed(
                        f.name(),
                        f.type().name().toLowerCase(Locale.ROOT),
                        f.required() || contract.primaryKey().contains(f.name())))
            .toList();
    List<Received.Link> links =
        plan.files().stream()
            .flatMap(file -> file.recipe().columns().stream())
            .filter(column -> column.target() != null)
            .map(column -> new Received.Link(column.source(), column.target()))
            .distinct()
            .toList();
    return new Received(contract.name(), fields, links);
  }
}
