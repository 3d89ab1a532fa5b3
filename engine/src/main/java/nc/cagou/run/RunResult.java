package nc.cagou.run;

import java.util.List;
import java.util.Map;
import nc.cagou.edition.Edition;
import nc.cagou.edition.Manifest;

/**
 * What a run gave; its components are the JSON object of {@code run --json}.
 *
 * @param edition its folder
 * @param stages how long each step took
 */
public record RunResult(
    String edition,
    String usecase,
    String id,
    List<Input> inputs,
    List<Table> tables,
    double seconds,
    List<Stages.Stage> stages) {

  public record Input(String name, long read, long accepted, long quarantined) {}

  public record Table(String name, long rows) {}

  static RunResult of(Edition edition, long nanos, List<Stages.Stage> stages) {
    Manifest m = edition.manifest();
    return new RunResult(
        edition.folder(),
        m.usecase(),
        m.id(),
        m.inputs().stream()
            .map(i -> new Input(i.name(), i.read(), i.accepted(), i.quarantined()))
            .toList(),
        m.tables().stream().map(t -> new Table(t.name(), t.rows())).toList(),
        Math.round(nanos / 1e6) / 1e3,
        stages);
  }

  /** The inputs by name. */
  public Map<String, Input> byInput() {
    return inputs.stream().collect(java.util.stream.Collectors.toMap(Input::name, i -> i));
  }
}
