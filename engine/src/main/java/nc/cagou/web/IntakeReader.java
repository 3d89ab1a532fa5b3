package nc.cagou.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;

/**
 * Reads {@code intake.json} for a page. Values of refused records stay out: they come from unit
 * records, and so do the sentences that quote them; a rule and a count say enough to a reader.
 */
final class IntakeReader {

  private static final int LINES = 5;
  private final Visit v;
  private final Map<String, Text> titles;

  /**
   * @param titles what an input is called for a reader, by its name
   */
  IntakeReader(Visit v, Map<String, Text> titles) {
    this.v = v;
    this.titles = titles;
  }

  List<IntakePage.Received> read(JsonNode report) {
    List<IntakePage.Received> inputs = new ArrayList<>();
    for (JsonNode input : report.path("inputs")) {
      String name = input.path("name").asText();
      inputs.add(
          new IntakePage.Received(
              "input-" + name,
              v.say(titles.getOrDefault(name, Text.same(name))),
              facts(input),
              columns(input),
              notices(input),
              problems(input)));
    }
    return inputs;
  }

  private List<Fact> facts(JsonNode input) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "intake.file", fileName(input.path("path").asText("")));
    facts.add(Fact.of(v.t("intake.counts"), sum(input)));
    JsonNode format = input.path("format");
    List<String> form = new ArrayList<>();
    form(form, "intake.encoding", format.path("encoding").asText(""));
    form(form, "intake.separator", mark(format.path("separator").asText("")));
    form(form, "intake.quote", mark(format.path("quote").asText("")));
    form(form, "intake.decimal", mark(format.path("decimal").asText("")));
    form(form, "intake.header", format.path("header_line").asText(""));
    if (format.path("bom").asBoolean(false)) {
      form.add(v.t("intake.bom"));
    }
    if (format.hasNonNull("description_fr")) {
      String key = "description_" + v.lang().tag();
      form.add(format.path(key).asText());
    }
    add(facts, "intake.format", String.join(" · ", form));
    JsonNode matched = input.path("matched");
    if (matched.isArray() && !matched.isEmpty()) {
      add(facts, "intake.territories", v.whole(matched.size()));
    }
    return facts;
  }

  private String sum(JsonNode input) {
    return sum(
        v,
        input.path("read").asLong(),
        input.path("accepted").asLong(),
        input.path("quarantined").asLong());
  }

  /** Read = accepted + refused, in words. */
  static String sum(Visit v, long read, long accepted, long refused) {
    return v.t("intake.read", "n", read, "written", v.whole(read))
        + " = "
        + v.t("intake.accepted", "n", accepted, "written", v.whole(accepted))
        + " + "
        + v.t("intake.quarantined", "n", refused, "written", v.whole(refused));
  }

  private Grid columns(JsonNode input) {
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (JsonNode column : input.path("columns")) {
      if (column.hasNonNull("target")) {
        rows.add(
            List.of(
                Grid.Cell.name(column.path("source").asText()),
                Grid.Cell.text(column.path("target").asText()),
                Grid.Cell.text(column.path("type").asText(""))));
      }
    }
    return grid("intake.caption.columns", rows, "intake.source", "intake.target", "intake.type");
  }

  private Grid notices(JsonNode input) {
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (JsonNode notice : input.path("notices")) {
      JsonNode line = notice.path("line");
      long count = notice.path("count").asLong();
      rows.add(
          List.of(
              Grid.Cell.name(said(notice)),
              Grid.Cell.number(count == 0 ? "" : v.whole(count)),
              Grid.Cell.number(line.isNumber() ? v.whole(line.asLong()) : "")));
    }
    return grid("intake.caption.notices", rows, "intake.notice", "intake.times", "intake.first");
  }

  private Grid problems(JsonNode input) {
    Map<List<String>, List<JsonNode>> byRule = new LinkedHashMap<>();
    for (JsonNode problem : input.path("problems")) {
      byRule
          .computeIfAbsent(
              List.of(problem.path("rule").asText(), problem.path("column").asText("")),
              k -> new ArrayList<>())
          .add(problem.path("line"));
    }
    List<List<Grid.Cell>> rows = new ArrayList<>();
    byRule.forEach(
        (rule, lines) ->
            rows.add(
                List.of(
                    Grid.Cell.name(rule(rule.get(0))),
                    Grid.Cell.text(rule.get(1)),
                    Grid.Cell.number(v.whole(lines.size())),
                    Grid.Cell.text(lines(lines)))));
    return grid(
        "intake.caption.problems",
        rows,
        "intake.rule",
        "intake.column",
        "intake.times",
        "intake.lines");
  }

  private String lines(List<JsonNode> lines) {
    String first =
        lines.stream()
            .limit(LINES)
            .map(n -> n.isNumber() ? v.whole(n.asLong()) : v.t("intake.whole"))
            .collect(Collectors.joining(v.lang() == Lang.FR ? " ; " : "; "));
    return lines.size() > LINES ? first + " …" : first;
  }

  private String rule(String rule) {
    return Visit.WORDS.has("rule." + rule) ? v.t("rule." + rule) : rule.replace('_', ' ');
  }

  private String said(JsonNode notice) {
    JsonNode said = notice.path("message_" + v.lang().tag());
    return said.isTextual() ? said.asText() : notice.path("rule").asText();
  }

  private Grid grid(String caption, List<List<Grid.Cell>> rows, String... heads) {
    List<Grid.Head> titles = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      boolean numeric = !rows.isEmpty() && rows.get(0).get(i).numeric();
      titles.add(new Grid.Head(v.t(heads[i]), "", numeric));
    }
    return new Grid(v.t(caption), titles, rows);
  }

  private void add(List<Fact> facts, String key, String text) {
    if (!text.isEmpty()) {
      facts.add(Fact.of(v.t(key), text));
    }
  }

  private void form(List<String> form, String key, String text) {
    if (!text.isEmpty()) {
      form.add(v.t("intake.form", "what", v.t(key), "value", text));
    }
  }

  private String mark(String mark) {
    return mark.isEmpty()
        ? ""
        : mark.equals("\t") ? v.t("intake.tab") : v.t("intake.mark", "mark", mark);
  }

  /** The name alone: where a file lay on somebody's disk is nobody's business. */
  static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
