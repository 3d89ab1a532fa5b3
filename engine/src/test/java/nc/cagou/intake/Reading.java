package nc.cagou.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nc.cagou.Contract;

/** Small words for tests: write a text, read it, look at rows and problems. */
final class Reading {

  private Reading() {}

  /** A contract from fields written {@code name:type} with an exclamation mark when required. */
  static Contract contract(String... fields) {
    String body =
        Arrays.stream(fields)
            .map(
                f -> {
                  boolean required = f.endsWith("!");
                  String[] parts = f.replace("!", "").split(":");
                  return "{\"name\":\""
                      + parts[0]
                      + "\",\"type\":\""
                      + parts[1]
                      + "\",\"constraints\":{\"required\":"
                      + required
                      + "}}";
                })
            .collect(Collectors.joining(","));
    return Contracts.parse("{\"fields\":[" + body + "]}", "table");
  }

  static Path file(Path folder, String name, String text) throws IOException {
    return file(folder, name, text, StandardCharsets.UTF_8);
  }

  static Path file(Path folder, String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  /** Everything that reading a plan gives. */
  record Result(Plan plan, List<List<Object>> rows, List<Problem> problems, Tally tally) {

    String rules() {
      return problems.stream()
          .map(p -> p.line() + " " + p.rule())
          .collect(Collectors.joining(", "));
    }

    Recipe recipe() {
      return plan.files().get(0).recipe();
    }
  }

  static Result read(Contract contract, Path path) {
    return read(Intake.plan(contract, path.toString()));
  }

  static Result read(Plan plan) {
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
    return new Result(plan, rows, problems, tally);
  }

  static int day(String iso) {
    return (int) LocalDate.parse(iso).toEpochDay();
  }
}
