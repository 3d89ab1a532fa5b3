package nc.cagou.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** How long each step of a run took, in order. */
public final class Stages {

  /**
   * A step.
   *
   * @param name {@code planning reading reducing deciding writing}
   */
  public record Stage(String name, double seconds) {}

  private final LongSupplier nanos;
  private final List<Stage> done = new ArrayList<>();
  private String name;
  private long began;

  Stages(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** A step begins; the one before it ends. */
  void begin(String step) {
    long now = nanos.getAsLong();
    if (name != null) {
      done.add(new Stage(name, Math.round((now - began) / 1e6) / 1e3));
    }
    name = step;
    began = now;
  }

  /** All steps; the last one ends now. */
  List<Stage> end() {
    begin(null);
    return List.copyOf(done);
  }

  /** Seconds by step over several runs, in the order of a run. */
  public static Map<String, Double> sum(List<RunResult> results) {
    Map<String, Double> sums = new LinkedHashMap<>();
    results.forEach(r -> r.stages().forEach(s -> sums.merge(s.name(), s.seconds(), Double::sum)));
    return sums;
  }
}
