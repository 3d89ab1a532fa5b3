package nc.cagou.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nc.cagou.Contract;
import nc.cagou.Field;
import nc.cagou.territory.Territories;
import nc.cagou.text.Text;

/**
 * What became of one input: what was understood of its files, how many rows were read, accepted and
 * quarantined, why, and which traps were put right.
 *
 * @param plan null when the input could not be used; {@code problems} then say why
 * @param problems at most {@link #MOST_PROBLEMS}, in order of file and line
 * @param problemsInAll how many there are
 * @param notices traps that were put right and decisions that deserve a sentence
 */
public record InputReport(
    String name,
    String path,
    Contract contract,
    Plan plan,
    Tally tally,
    List<Problem> problems,
    long problemsInAll,
    List<Notice> notices) {

  /** Problems that a report lists; counts are exact beyond. */
  public static final int MOST_PROBLEMS = 10_000;

  /**
   * @param rule a name, for instance {@code id_spaces}
   * @param count how often; 0 for a decision
   * @param line where first; 0 for a decision
   */
  public record Notice(
      String rule, long count, long line, String column, String example, Text message) {

    /**
     * Rows that point at nothing, so many that the other input is taken for an extract.
     *
     * @param read rows that were looked at
     * @param first the problem that the first of them would have been
     */
    public static Notice orphansKept(long count, long read, String other, Problem first) {
      return new Notice(
          "orphans_kept",
          count,
          first.line(),
          first.column(),
          first.value(),
          Sentences.of("note.orphans_kept", Map.of("count", count, "read", read, "other", other)));
    }
  }

  public InputReport {
    if (tally.read() != tally.accepted() + tally.quarantined()) {
      throw new IllegalStateException("Rows of " + name + " were lost: " + tally.read());
    }
  }

  /** The report of an input that was read. */
  public static InputReport of(
      Contract contract,
      Plan plan,
      Tally tally,
      List<Problem> problems,
      long problemsInAll,
      List<Notice> more) {
    List<Notice> notices = new ArrayList<>(Notices.of(contract, plan, tally));
    notices.addAll(more);
    return new InputReport(
        contract.name(), plan.path(), contract, plan, tally, problems, problemsInAll, notices);
  }

  /** The report of an input that cannot be used. */
  public static InputReport unusable(Contract contract, String path, Text why) {
    return new InputReport(
        contract.name(),
        path,
        contract,
        null,
        new Tally(),
        List.of(Problem.ofFile(null, why)),
        1,
        List.of());
  }

  public boolean usable() {
    return plan != null;
  }

  public long read() {
    return tally.read();
  }

  public long accepted() {
    return tally.accepted();
  }

  public long quarantined() {
    return tally.quarantined();
  }

  /** Share of the rows that were refused, from 0 to 1; 0 when there are none. */
  public double refusedShare() {
    return read() == 0 ? 0 : (double) quarantined() / read();
  }

  /** As JSON; see the table of verbs. */
  public ObjectNode toJson() {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("name", name);
    json.put("path", path);
    Recipe first = plan == null ? null : plan.files().get(0).recipe();
    json.set("format", first == null ? null : format(first));
    ArrayNode columns = json.putArray("columns");
    if (first != null) {
      first.columns().forEach(c -> columns.add(column(c)));
    }
    json.put("read", read());
    json.put("accepted", accepted());
    json.put("quarantined", quarantined());
    json.put("problems_in_all", problemsInAll);
    ArrayNode list = json.putArray("problems");
    problems.forEach(p -> list.add(problem(p)));
    ArrayNode told = json.putArray("notices");
    notices.forEach(n -> told.add(notice(n)));
    ArrayNode matched = json.putArray("matched");
    tally.spellings().forEach((s, count) -> matched.add(spelling(s, count)));
    ArrayNode files = json.putArray("files");
    if (plan != null) {
      plan.files().forEach(f -> files.add(file(f)));
    }
    return json;
  }

  private static ObjectNode format(Recipe recipe) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("kind", kind(recipe.format()));
    json.put("type", recipe.format());
    json.put("encoding", recipe.encoding());
    json.put("bom", recipe.bom());
    json.put("separator", recipe.separator());
    json.put("quote", recipe.quote());
    json.put("decimal", recipe.decimal());
    json.put("header_line", recipe.headerLine() == 0 ? null : Long.valueOf(recipe.headerLine()));
    json.put("compression", recipe.compression());
    if (kind(recipe.format()).equals("document")) {
      Text read = Sentences.of("format.document", Map.of("format", recipe.format()));
      json.put("description_fr", read.fr());
      json.put("description_en", read.en());
    }
    return json;
  }

  /** What sort of file it is: only a text has a separator, only a text or a sheet a header line. */
  private static String kind(String format) {
    return switch (format) {
      case "csv" -> "text";
      case "xlsx" -> "sheet";
      case "jsonl" -> "lines";
      case "parquet" -> "columns";
      default -> "document";
    };
  }

  private ObjectNode column(Recipe.Column column) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("source", column.source());
    json.put("target", column.target());
    Field field = column.target() == null ? null : contract.field(column.target()).orElseThrow();
    json.put("type", field == null ? null : field.type().name().toLowerCase(Locale.ROOT));
    if (column.personal() != null) {
      json.put("personal", column.personal().kind());
    }
    if (field != null && field.form().pseudonym()) {
      json.put("pseudonym", true);
    }
    return json;
  }

  private static ObjectNode problem(Problem problem) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    if (problem.file() != null) {
      json.put("file", problem.file());
    }
    json.put("line", problem.line());
    json.put("column", problem.column());
    json.put("field", problem.field());
    json.put("value", problem.value());
    json.put("rule", problem.rule());
    return said(json, problem.message());
  }

  private static ObjectNode notice(Notice notice) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("rule", notice.rule());
    json.put("count", notice.count());
    json.put("line", notice.line() == 0 ? null : Long.valueOf(notice.line()));
    json.put("column", notice.column());
    json.put("example", notice.example());
    return said(json, notice.message());
  }

  private static ObjectNode spelling(Tally.Spelling spelling, long count) {
    Text name = Territories.name(spelling.code());
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("field", spelling.field());
    json.put("written", spelling.written());
    json.put("code", spelling.code());
    json.put("name_fr", name.fr());
    json.put("name_en", name.en());
    json.put("count", count);
    return json;
  }

  private static ObjectNode file(Plan.File file) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("name", file.name());
    json.put("bytes", file.bytes());
    json.put("sha256", file.sha256());
    json.set("recipe", Json.MAPPER.valueToTree(file.recipe()));
    return json;
  }

  static ObjectNode said(ObjectNode json, Text message) {
    json.put("message_fr", message.fr());
    json.put("message_en", message.en());
    return json;
  }

  /** A line for a terminal: the counts. */
  public Text counts() {
    return Sentences.of(
        "report.counts",
        Map.of(
            "input", name,
            "read", nc.cagou.text.Numbers.whole(read()),
            "accepted", nc.cagou.text.Numbers.whole(accepted()),
            "quarantined", nc.cagou.text.Numbers.whole(quarantined())));
  }
}
