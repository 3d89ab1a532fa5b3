package nc.cagou.usecases.employment;

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
import nc.cagou.Field;
import nc.cagou.Input;
import nc.cagou.intake.Intake;
import nc.cagou.intake.LocalSources;
import nc.cagou.intake.Plan;
import nc.cagou.intake.Problem;
import nc.cagou.intake.Slice;
import nc.cagou.intake.SliceReader;
import nc.cagou.intake.Tally;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** A file read under the contract of an input; rows, problems and notes are looked at by tests. */
record Reading(Contract contract, List<List<Object>> rows, List<Problem> problems, Tally tally) {

  static Reading of(String input, Path path) {
    Contract contract =
        EmploymentInputs.all().stream()
            .filter(i -> i.name().equals(input))
            .map(Input::contract)
            .findFirst()
            .orElseThrow();
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
    return new Reading(contract, rows, problems, tally);
  }

  static Reading of(String input, Path folder, String text) throws IOException {
    return of(
        input, Files.write(folder.resolve("file.csv"), text.getBytes(StandardCharsets.UTF_8)));
  }

  Object value(int row, String field) {
    return rows.get(row).get(contract.index(field));
  }

  Set<String> notes() {
    return tally.notices().keySet();
  }

  /** {@code 3 rome_code pattern, …}: line, field, rule. */
  String refusals() {
    return problems.stream()
        .map(p -> p.line() + " " + p.field() + " " + p.rule())
        .collect(Collectors.joining(", "));
  }

  /** The accepted rows as a small table, numbers as doubles and all else as texts. */
  Table table(String name) {
    Table table = Table.create(name);
    for (Field field : contract.fields()) {
      int at = contract.index(field.name());
      boolean number = field.type() == Field.Type.NUMBER || field.type() == Field.Type.INTEGER;
      if (number) {
        DoubleColumn column = DoubleColumn.create(field.name());
        rows.forEach(
            r -> {
              if (r.get(at) == null) {
                column.appendMissing();
              } else {
                column.append(((Number) r.get(at)).doubleValue());
              }
            });
        table.addColumns(column);
      } else {
        StringColumn column = StringColumn.create(field.name());
        rows.forEach(r -> column.append(r.get(at) == null ? "" : r.get(at).toString()));
        table.addColumns(column);
      }
    }
    return table;
  }
}
