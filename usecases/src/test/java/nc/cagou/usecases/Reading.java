package nc.cagou.usecases;

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
import nc.cagou.Field;
import nc.cagou.Input;
import nc.cagou.UseCase;
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

/**
 * A file read under the contract of an input, for tests: rows, their lines, problems and notes.
 *
 * @param lines physical line of each accepted row
 */
public record Reading(
    Contract contract,
    List<List<Object>> rows,
    List<Long> lines,
    List<Problem> problems,
    Tally tally) {

  public static Reading of(UseCase useCase, String input, Path path) {
    Contract contract = contract(useCase, input);
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
    return new Reading(contract, rows, lines, problems, tally);
  }

  /** A text as a file of the folder, named like its input. */
  public static Reading of(UseCase useCase, String input, Path folder, String text)
      throws IOException {
    String kind = text.startsWith("[") || text.startsWith("{") ? ".json" : ".csv";
    return of(useCase, input, folder, input + kind, text);
  }

  /** A text as a file of the folder. */
  public static Reading of(UseCase useCase, String input, Path folder, String name, String text)
      throws IOException {
    return of(useCase, input, file(folder, name, text, StandardCharsets.UTF_8));
  }

  public static Path file(Path folder, String name, String text, Charset charset)
      throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  public static Contract contract(UseCase useCase, String input) {
    return useCase.inputs().stream()
        .filter(i -> i.name().equals(input))
        .map(Input::contract)
        .findFirst()
        .orElseThrow();
  }

  /** One value of one accepted row. */
  public Object value(int row, String field) {
    return rows.get(row).get(contract.index(field));
  }

  public Set<String> notes() {
    return tally.notices().keySet();
  }

  /** {@code 3 severity enum, …}: line, field, rule. */
  public String refusals() {
    return problems.stream()
        .map(p -> p.line() + " " + p.field() + " " + p.rule())
        .collect(Collectors.joining(", "));
  }

  /** The accepted rows as a small table, numbers as doubles and all else as texts. */
  public Table table(String name) {
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
