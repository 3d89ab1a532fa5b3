package nc.cagou.usecases.publicfinance;

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

/** A file read under its contract: rows, their lines, problems and notes. */
record FinanceReading(
    Contract contract,
    List<List<Object>> rows,
    List<Long> lines,
    List<Problem> problems,
    Tally tally) {

  static FinanceReading of(String input, Path path) {
    Contract contract =
        FinanceInputs.all().stream()
            .filter(i -> i.name().equals(input))
            .map(Input::contract)
            .findFirst()
            .orElseThrow();
    Plan plan = Intake.plan(contract, path.toString());
    List<List<Object>> rows = new ArrayList<>();
    List<Long> lines = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Tally tally = new Tally();
    for (Slice slice : plan.slices()) {
      try (SliceReader reader = SliceReader.open(plan, slice, new LocalSources())) {
        while (reader.next()) {
          if (reader.accepted()) {
            rows.add(new ArrayList<>(Arrays.asList(reader.row())));
            lines.add(reader.line());
          } else {
            problems.addAll(reader.problems());
          }
        }
        tally.merge(reader.tally());
      }
    }
    return new FinanceReading(contract, rows, lines, problems, tally);
  }

  static FinanceReading of(String input, Path folder, String text) throws IOException {
    Path file = folder.resolve(input + ".csv");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return of(input, file);
  }

  Object value(int row, String field) {
    return rows.get(row).get(contract.index(field));
  }

  Set<String> notes() {
    return tally.notices().keySet();
  }

  /** {@code 3 closing_debit identity, …}: line, field, rule. */
  String refusals() {
    return problems.stream()
        .map(p -> p.line() + " " + p.field() + " " + p.rule())
        .collect(Collectors.joining(", "));
  }
}
