package nc.cagou.lineage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run remembers of its own course.
 *
 * @param received its inputs as they were understood
 * @param reduced the frames that Spark reduced
 * @param small the reduced tables
 * @param began when each step began, in order; a step ends when the next one begins
 * @param engine version of Spark; empty when it had no part
 */
public record Trail(
    List<Received> received,
    List<Reduced> reduced,
    List<Small> small,
    List<Began> began,
    String engine) {

  /** The steps of a run. */
  public enum Step {
    INTAKE,
    REDUCE,
    DECIDE,
    PROTECT,
    WRITE
  }

  /** A reduced table, as methods receive it. */
  public record Small(String name, long rows, List<String> columns) {}

  public record Began(Step step, Instant at) {}

  public Trail {
    received = List.copyOf(received);
    reduced = List.copyOf(reduced);
    small = List.copyOf(small);
    began = List.copyOf(began);
  }

  /** The trail of a run that has just begun. */
  public static Trail none() {
    return new Trail(List.of(), List.of(), List.of(), List.of(), "");
  }

  public Optional<Received> input(String name) {
    return received.stream().filter(r -> r.input().equals(name)).findFirst();
  }

  /** Where a column of a reduced table comes from, by the frame of its name or any other. */
  List<Origin> reducedColumn(String table, String column) {
    List<Origin> origins = new ArrayList<>();
    for (Reduced frame : reduced) {
      if (frame.name().equals(table) && frame.columns().containsKey(column)) {
        return frame.columns().get(column);
      }
      if (frame.columns().containsKey(column)) {
        frame.columns().get(column).stream()
            .filter(o -> !origins.contains(o))
            .forEach(origins::add);
      }
    }
    return origins;
  }
}
