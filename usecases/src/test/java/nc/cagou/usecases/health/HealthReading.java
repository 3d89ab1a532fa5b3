package nc.cagou.usecases.health;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nc.cagou.Contract;
import nc.cagou.Input;
import nc.cagou.intake.Intake;
import nc.cagou.intake.LocalSources;
import nc.cagou.intake.Plan;
import nc.cagou.intake.Problem;
import nc.cagou.intake.Slice;
import nc.cagou.intake.SliceReader;
import nc.cagou.intake.Tally;

/** Small words for tests: a table is read under its contract, rows and problems are looked at. */
record HealthReading(
    Contract contract, List<List<Object>> rows, List<Problem> problems, Tally tally) {

  static HealthReading of(String input, Path path) {
    Contract contract = contract(input);
    Plan plan = Intake.plan(contract, path.toString());
    List<List<Object>> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Tally tally = new Tally();
    for (Slice slice : plan.slices()) {
      try (SliceReader reader = SliceReader.open(plan, slice, new LocalSources())) {
        while (reader.next()) {
          if (reader.accepted()) {
            rows.add(new ArrayList<>(Arrays.asList(reader.row())));
          } else {
            problems.addAll(reader.problems());
          }
        }
        tally.merge(reader.tally());
      }
    }
    return new HealthReading(contract, rows, problems, tally);
  }

  static HealthReading of(String input, Path folder, String text) throws IOException {
    return of(input, file(folder, input + ".csv", text, StandardCharsets.UTF_8));
  }

  static Path file(Path folder, String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  static Contract contract(String input) {
    return HealthInputs.inputs().stream()
        .filter(i -> i.name().equals(input))
        .map(Input::contract)
        .findFirst()
        .orElseThrow();
  }

  /** One value of one accepted row. */
  Object value(int row, String field) {
    return rows.get(row).get(contract.index(field));
  }

  Set<String> notes() {
    return tally.notices().keySet();
  }

  /** {@code 3 severity enum, …}: line, field, rule. */
  String refusals() {
    return problems.stream()
        .map(p -> p.line() + " " + p.field() + " " + p.rule())
        .collect(Collectors.joining(", "));
  }
}
