package nc.cagou.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.Contract;
import nc.cagou.text.Text;

/** Puts what was met while reading into sentences. */
final class Notices {

  private Notices() {}

  static List<InputReport.Notice> of(Contract contract, Plan plan, Tally tally) {
    List<InputReport.Notice> notices = new ArrayList<>();
    for (Plan.File file : plan.files()) {
      List<String> ignored = new ArrayList<>();
      for (Recipe.Column column : file.recipe().columns()) {
        if (column.target() == null && !column.source().isBlank()) {
          ignored.add(column.source());
        }
      }
      if (!ignored.isEmpty()) {
        Text said =
            Sentences.of(
                "said.ignored",
                Map.of("count", ignored.size(), "columns", String.join(", ", ignored)));
        notices.add(decision("ignored_columns", file, said));
      }
      file.said().forEach(s -> notices.add(decision("decision", file, s)));
    }
    notices.addAll(PersonalColumns.notices(contract, plan));
    plan.leftOut()
        .forEach(t -> notices.add(new InputReport.Notice("left_out", 0, 0, null, null, t)));
    tally
        .notices()
        .forEach(
            (rule, noted) ->
                notices.add(
                    new InputReport.Notice(
                        rule,
                        noted.count(),
                        noted.firstLine(),
                        noted.column(),
                        noted.example(),
                        sentence(contract, rule))));
    return notices;
  }

  private static InputReport.Notice decision(String rule, Plan.File file, Text said) {
    return new InputReport.Notice(rule, 0, 0, null, file.name(), said);
  }

  private static Text sentence(Contract contract, String rule) {
    String key = "note." + rule;
    if (contract.words() != null && contract.words().has(key)) {
      return contract.words().get(key);
    }
    return Sentences.WORDS.has(key)
        ? Sentences.of(key)
        : Sentences.of("note.generic", Map.of("rule", rule));
  }
}
