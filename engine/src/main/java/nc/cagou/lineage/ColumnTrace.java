package nc.cagou.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.TableSpec;
import nc.cagou.lineage.Origin.Kind;

/**
 * Where the columns of the tables of an edition come from: what each table declares ({@link
 * TableSpec.Column#from}), kept to what this run has really read. A measure rests, beside what it
 * is computed from, on the fields that make its dimensions: they chose its rows.
 */
public final class ColumnTrace {

  /** A word that says which measure a row holds: it depends on what the measures depend on. */
  public static final String LABEL = "label";

  private final Trail trail;

  /** What Spark did most with each field that it read. */
  private final Map<String, Kind> done = new HashMap<>();

  private final Map<String, Map<String, List<Origin>>> tables = new LinkedHashMap<>();

  public ColumnTrace(List<TableSpec> specs, Trail trail) {
    this.trail = trail;
    for (Reduced frame : trail.reduced()) {
      frame.rows().forEach(o -> done.putIfAbsent(place(o), Kind.IDENTITY));
      frame.columns().values().forEach(all -> all.forEach(this::note));
    }
    specs.forEach(spec -> tables.put(spec.name(), columns(spec)));
  }

  private void note(Origin origin) {
    done.merge(place(origin), origin.kind(), (a, b) -> a.compareTo(b) > 0 ? a : b);
  }

  private static String place(Origin origin) {
    return origin.input() + "." + origin.field();
  }

  /** Origins by column of a table, in its order; an empty list where nothing is known. */
  public Map<String, List<Origin>> of(String table) {
    return tables.getOrDefault(table, Map.of());
  }

  private Map<String, List<Origin>> columns(TableSpec spec) {
    Map<String, List<Origin>> direct = new LinkedHashMap<>();
    spec.columns().forEach(c -> direct.put(c.name(), direct(spec, c)));
    Map<String, List<Origin>> all = new LinkedHashMap<>();
    for (TableSpec.Column column : spec.columns()) {
      List<Origin> origins = new ArrayList<>(direct.get(column.name()));
      for (TableSpec.Column other : spec.columns()) {
        boolean grouped = !isDimension(column) && isDimension(other);
        boolean labelled = column.from().contains(LABEL) && !isDimension(other);
        if (grouped || labelled) {
          Kind kind = grouped ? Kind.GROUP_BY : Kind.CONDITIONAL;
          direct.get(other.name()).forEach(o -> add(origins, o, kind));
        }
      }
      all.put(column.name(), List.copyOf(origins));
    }
    return all;
  }

  private static boolean isDimension(TableSpec.Column column) {
    return column.role() == TableSpec.Role.DIMENSION;
  }

  private static void add(List<Origin> origins, Origin origin, Kind kind) {
    if (origin.isOfInput() && origins.stream().noneMatch(origin::isPlace)) {
      origins.add(new Origin(origin.input(), origin.field(), kind));
    }
  }

  private List<Origin> direct(TableSpec spec, TableSpec.Column column) {
    if (column.from().isEmpty()) {
      return trail.reducedColumn(spec.name(), column.name());
    }
    List<Origin> origins = new ArrayList<>();
    for (String reference : column.from()) {
      int dot = reference.indexOf('.');
      if (dot > 0) {
        Kind least = isDimension(column) ? Kind.IDENTITY : Kind.TRANSFORMATION;
        Origin origin =
            new Origin(reference.substring(0, dot), reference.substring(dot + 1), least);
        if (!origin.isOfInput() || reads(origin)) {
          origins.add(origin.then(step(column, done.get(reference))));
        }
      }
    }
    return origins;
  }

  /** A dimension is a value, never a sum. */
  private static Kind step(TableSpec.Column column, Kind done) {
    Kind known = done == null ? Kind.IDENTITY : done;
    return isDimension(column) && known == Kind.AGGREGATION ? Kind.TRANSFORMATION : known;
  }

  /**
   * Whether the run looked at a field: Spark read it, or its rows were accepted because of it,
   * which is what a count of rows rests on. Without a plan to ask, every field of an input that was
   * there counts as read.
   */
  private boolean reads(Origin origin) {
    return trail
        .input(origin.input())
        .filter(
            received ->
                trail.reduced().isEmpty()
                    || received.needs(origin.field())
                    || done.containsKey(place(origin)))
        .isPresent();
  }
}
