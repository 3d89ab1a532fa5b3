package nc.cagou.usecases.datacirculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nc.cagou.Evidence;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.Tables;
import nc.cagou.chart.Chart;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The evidence as one reader sees it: the whole catalogue, or one publisher. */
final class View {

  /** Most publishers that a page offers. */
  private static final int OFFERED = 60;

  private final Evidence evidence;
  private final Words words = DataCirculation.WORDS;
  private final List<String> publishers;
  private final Optional<String> chosen;

  View(Evidence evidence, Selection selection) {
    this.evidence = evidence;
    this.publishers = publishers(evidence.tables());
    this.chosen = selection.category().filter(this::known);
  }

  private boolean known(String name) {
    return publishers.contains(name) || flows(evidence.tables(), name).rowCount() > 0;
  }

  private static List<String> publishers(Tables tables) {
    Map<String, Long> sizes = new HashMap<>();
    tables
        .find("publishers")
        .ifPresent(t -> t.forEach(r -> sizes.put(r.getString("publisher"), whole(r, "datasets"))));
    return sizes.keySet().stream()
        .sorted(Comparator.comparing((String p) -> -sizes.get(p)).thenComparing(p -> p))
        .toList();
  }

  /** Publishers by falling number of datasets. */
  List<String> publishers() {
    return publishers;
  }

  /** The publisher that the reader chose. */
  Optional<String> chosen() {
    return chosen;
  }

  /** The rows of {@code mqa_metrics} and {@code udata_criteria} that are looked at. */
  String group() {
    return chosen.filter(publishers::contains).orElse(ScoreTables.TOTAL);
  }

  Tables tables() {
    return evidence.tables();
  }

  Evidence evidence() {
    return evidence;
  }

  /** Rows of a table of datasets, of the chosen publisher or of all; empty when it is not there. */
  Table rows(String name) {
    Optional<Table> table = tables().find(name);
    if (table.isEmpty()) {
      return Table.create(name);
    }
    return chosen
        .map(p -> table.get().where(table.get().stringColumn("publisher").isEqualTo(p)))
        .orElse(table.get());
  }

  /** Rows of a table that has sums, for the group that is looked at. */
  Table grouped(String name) {
    return tables()
        .find(name)
        .map(t -> t.where(t.stringColumn("publisher").isEqualTo(group())))
        .orElse(Table.create(name));
  }

  /** Flows that the chosen one gives or gets, or all. */
  Table flows() {
    return chosen
        .map(p -> flows(tables(), p))
        .orElseGet(() -> tables().find("circulation").orElse(Table.create("circulation")));
  }

  private static Table flows(Tables tables, String name) {
    return tables
        .find("circulation")
        .map(
            t ->
                t.where(
                    t.stringColumn("producer")
                        .isEqualTo(name)
                        .or(t.stringColumn("consumer").isEqualTo(name))))
        .orElse(Table.create("circulation"));
  }

  boolean hasDatasets() {
    return rows("mqa").rowCount() > 0;
  }

  /** The day of the judgement; empty without a catalogue. */
  Optional<LocalDate> day() {
    return tables()
        .find("freshness")
        .filter(t -> !t.isEmpty() && t.containsColumn("judged_on"))
        .map(t -> t.dateColumn("judged_on").get(0));
  }

  String period() {
    return day().map(LocalDate::toString).orElse("");
  }

  Text when() {
    return day()
        .map(Numbers::date)
        .map(d -> words.get("when", Map.of("date", d)))
        .orElse(Text.EMPTY);
  }

  /** A sentence, with the place at hand: the catalogue, or a publisher. */
  Text say(String key, Map<String, ?> arguments) {
    Map<String, Object> all = new HashMap<>();
    all.put("place", chosen.map(Names::publisher).orElse(words.get("place.all")));
    all.put("when", when());
    all.put("one", chosen.isPresent() ? "yes" : "no");
    all.putAll(arguments);
    return words.get(key, all);
  }

  Text say(String key) {
    return say(key, Map.of());
  }

  /** The first text that has at most 90 characters in both languages; else the last. */
  static Text fitting(Text... candidates) {
    for (Text text : candidates) {
      if (text.fr().length() <= 90 && text.en().length() <= 90) {
        return text;
      }
    }
    return candidates[candidates.length - 1];
  }

  static long whole(Row row, String column) {
    return row.isMissing(column) ? 0 : ((Number) row.getObject(column)).longValue();
  }

  static double number(Row row, String column) {
    return row.isMissing(column) ? Double.NaN : ((Number) row.getObject(column)).doubleValue();
  }

  Text source() {
    List<Text> all = new ArrayList<>();
    boolean synthetic = evidence.context().synthetic();
    if (synthetic
        && evidence.context().sources().stream().noneMatch(s -> s.fr().contains("synthétique"))) {
      all.add(words.get("synthetic.source"));
    }
    all.addAll(evidence.context().sources());
    if (evidence.context().sources().isEmpty()) {
      all.add(words.get("source.files"));
    }
    return new Text(
        all.stream().map(Text::fr).collect(Collectors.joining("\u00a0; ")),
        all.stream().map(Text::en).collect(Collectors.joining("; ")));
  }

  Story.Figure figure(
      String name, Text headline, Chart chart, Map<String, ?> reading, String table) {
    String note = "note." + name;
    return new Story.Figure(
        name,
        headline,
        say("subtitle." + name),
        chart,
        say("reading." + name, reading),
        say(
            "scope."
                + (table.equals("circulation")
                    ? "flows"
                    : table.equals("uses") ? "uses" : "datasets")),
        words.has(note) ? say(note) : Text.EMPTY,
        source(),
        table);
  }

  List<Story.Choice> choices() {
    List<Story.Choice> choices = new ArrayList<>();
    publishers.stream()
        .limit(OFFERED)
        .forEach(p -> choices.add(new Story.Choice(p, Names.publisher(p))));
    return choices;
  }
}
