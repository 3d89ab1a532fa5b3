package nc.cagou.usecases.planning;

import java.io.IOException;
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

/** Small words for tests: a file is read under its contract, rows and problems are looked at. */
record PlanningReading(
    Contract contract, List<List<Object>> rows, List<Problem> problems, Tally tally) {

  static PlanningReading of(String input, Path path) {
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
    return new PlanningReading(contract, rows, problems, tally);
  }

  static PlanningReading of(String input, Path folder, String text) throws IOException {
    String name = input + (text.startsWith("[") || text.startsWith("{") ? ".json" : ".csv");
    return of(input, Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8));
  }

  static Contract contract(String input) {
    return PlanningInputs.all().stream()
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

  /** {@code 3 lon coordinates_zero, …}: line, field, rule. */
  String refusals() {
    return problems.stream()
        .map(p -> p.line() + " " + p.field() + " " + p.rule())
        .collect(Collectors.joining(", "));
  }
}
