package nc.cagou.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.TableSpec;
import nc.cagou.lineage.Origin.Kind;

/**
 * Where the columns of a table of an edition come from: what the table declares ({@link
 * TableSpec.Column#from}), kept to what this run has really read. A measure rests, beside what it
 * is computed from, on the fields that make its dimensions: they chose its rows.
 */
public final class ColumnTrace {

  /** A word that says which measure a row holds: it depends on what the measures depend on. */
  public static final String LABEL = "label";

  private final TableSpec spec;
  private final Trail trail;

  private ColumnTrace(TableSpec spec, Trail trail) {
    this.spec = spec;
    this.trail = trail;
  }

  /** Origins by column, in the order of the table; an empty list where nothing is known. */
  public static Map<String, List<Origin>> of(TableSpec spec, Trail trail) {
    return new ColumnTrace(spec, trail).columns();
  }

  private Map<String, List<Origin>> columns() {
    Map<String, List<Origin>> direct = new LinkedHashMap<>();
    spec.columns().forEach(c -> direct.put(c.name(), direct(c)));
    Map<String, List<Origin>> all = new LinkedHashMap<>();
    for (TableSpec.Column column : spec.columns()) {
      List<Origin> origins = new ArrayList<>(direct.get(column.name()));
      for (TableSpec.Column other : spec.columns()) {
        boolean grouped =
            column.role() != TableSpec.Role.DIMENSION && other.role() == TableSpec.Role.DIMENSION;
        boolean labelled =
            column.from().contains(LABEL) && other.role() != TableSpec.Role.DIMENSION;
        if (grouped || labelled) {
          Kind kind = grouped ? Kind.GROUP_BY : Kind.CONDITIONAL;
          direct.get(other.name()).forEach(o -> add(origins, o, kind));
        }
      }
      all.put(column.name(), List.copyOf(origins));
    }
    return all;
  }

  private static void add(List<Origin> origins, Origin origin, Kind kind) {
    if (origin.isOfInput() && origins.stream().noneMatch(origin::isPlace)) {
      origins.add(new Origin(origin.input(), origin.field(), kind));
    }
  }

  private List<Origin> direct(TableSpec.Column column) {
    if (column.from().isEmpty()) {
      return trail.reducedColumn(spec.name(), column.name());
    }
    List<Origin> origins = new ArrayList<>();
    for (String reference : column.from()) {
      int dot = reference.indexOf('.');
      if (dot > 0) {
        Origin origin =
            new Origin(reference.substring(0, dot), reference.substring(dot + 1), kind(column));
        if (!origin.isOfInput() || trail.reads(origin)) {
          origins.add(strongest(column, origin));
        }
      }
    }
    return origins;
  }

  private static Kind kind(TableSpec.Column column) {
    return column.role() == TableSpec.Role.DIMENSION ? Kind.IDENTITY : Kind.TRANSFORMATION;
  }

  /** What Spark did most with the field on its way; a dimension is a value, never a sum. */
  private Origin strongest(TableSpec.Column column, Origin origin) {
    Origin done = origin;
    for (Reduced frame : trail.reduced()) {
      for (List<Origin> known : frame.columns().values()) {
        for (Origin one : known) {
          boolean sum = one.kind() == Kind.AGGREGATION;
          if (origin.isPlace(one) && !(sum && column.role() == TableSpec.Role.DIMENSION)) {
            done = done.then(one.kind());
          }
        }
      }
    }
    return done;
  }
}
