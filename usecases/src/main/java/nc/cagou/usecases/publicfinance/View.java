package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nc.cagou.Evidence;
import nc.cagou.Parameters;
import nc.cagou.Selection;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Chart;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * The evidence as one reader sees it: all collectivities of the run or one of them, in a year.
 * Figures that need one collectivity look at {@link #own}: the chosen one, else that of the
 * parameters.
 */
final class View {

  /** Choices that a page can hold. */
  private static final int OFFERED = 300;

  private final Evidence evidence;
  private final Selection selection;
  private final Focus focus;
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, Integer> ratios = new HashMap<>();
  private final List<Integer> years;
  private final Integer year;
  private final String chosen;
  private final String own;

  View(Evidence evidence, Selection selection) {
    this.evidence = evidence;
    this.selection = selection;
    focus =
        new Focus(evidence.tables().find("aggregates").orElseGet(() -> Table.create("aggregates")));
    TreeSet<Integer> known = new TreeSet<>(focus.years());
    for (String table : List.of("aggregates", "execution")) {
      for (Row row : table(table)) {
        names.putIfAbsent(row.getString("collectivity"), row.getString("name"));
        known.add((int) Budgets.number(row, "year"));
      }
    }
    years = new ArrayList<>(known);
    year =
        years.stream()
            .filter(y -> selection.period().equals(Optional.of("" + y)))
            .findFirst()
            .orElse(years.isEmpty() ? null : years.get(years.size() - 1));
    String asked = parameters().text("collectivity");
    chosen =
        selection
            .territory()
            .filter(names::containsKey)
            .or(() -> only(new Collectivities(names).found(asked)))
            .or(() -> names.size() == 1 ? names.keySet().stream().findFirst() : Optional.empty())
            .orElse(null);
    own = chosen != null ? chosen : best();
    if (year != null) {
      indexRatios();
    }
  }

  private static Optional<String> only(List<String> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * The territory of what names no collectivity, payments and receipts: the one of the accounts,
   * the department of several; New Caledonia, or France in euros, without accounts.
   */
  String territory() {
    List<String> codes = List.copyOf(names.keySet());
    if (codes.isEmpty()) {
      return Currency.of(parameters(), "988") == Currency.XPF ? "988" : "FR";
    }
    boolean insee = codes.size() == 1 && codes.get(0).length() == 5;
    return insee ? codes.get(0) : InseeCode.together(codes);
  }

  /** The collectivity that figures about one look at when the reader chose none. */
  private String best() {
    return focus
        .chosen(parameters())
        .map(Budget::collectivity)
        .orElse(names.isEmpty() ? null : names.keySet().iterator().next());
  }

  /** Whether all collectivities are shown together. */
  boolean isWhole() {
    return chosen == null;
  }

  /** The collectivity of the figures about one; null when the run has none. */
  String own() {
    return own;
  }

  /** The year that is shown; null when there are no accounts. */
  Integer year() {
    return year;
  }

  List<Integer> years() {
    return years;
  }

  Focus focus() {
    return focus;
  }

  /** Codes and names of collectivities, by code. */
  Map<String, String> names() {
    return names;
  }

  String name(String collectivity) {
    return names.getOrDefault(collectivity, collectivity);
  }

  /** The principal budget of {@link #own} in the year shown. */
  Optional<Budget> budget() {
    return own == null || year == null ? Optional.empty() : focus.of(own, year);
  }

  /** The principal budget of {@link #own} in the year before. */
  Optional<Budget> before() {
    return own == null || year == null ? Optional.empty() : focus.of(own, year - 1);
  }

  /** All principal budgets of the year shown. */
  List<Budget> all() {
    return year == null ? List.of() : focus.in(year);
  }

  Currency currency() {
    return Currency.of(parameters(), own == null ? "988" : own);
  }

  /** The rows of a table; none when it is not there. */
  Table table(String name) {
    return evidence.tables().find(name).orElseGet(() -> Table.create(name));
  }

  boolean has(String name) {
    return evidence.tables().find(name).map(t -> !t.isEmpty()).orElse(false);
  }

  /** The row of a ratio in the year shown. */
  Optional<Row> ratio(String collectivity, Ratio ratio) {
    Integer at = ratios.get(collectivity + " " + ratio.code());
    return at == null ? Optional.empty() : Optional.of(table("ratios").row(at));
  }

  private void indexRatios() {
    for (Row row : table("ratios")) {
      if (Budgets.number(row, "year") == year) {
        ratios.put(
            row.getString("collectivity") + " " + row.getString("ratio"), row.getRowNumber());
      }
    }
  }

  /** Collectivities that a page offers, by name: all, or the most populous where they are many. */
  List<String> offered() {
    return names.keySet().stream()
        .sorted(
            Comparator.comparingDouble(
                code -> -focus.of(code, year).map(Budget::population).orElse(0.0)))
        .limit(OFFERED)
        .sorted(Comparator.comparing(this::name))
        .toList();
  }

  /** The bounds of a ratio in a stratum and the year shown; empty when nothing was compared. */
  List<Double> bounds(String stratum, Ratio ratio) {
    List<Double> bounds = new ArrayList<>();
    for (Row row : table("deciles")) {
      if (row.getString("stratum").equals(stratum)
          && Budgets.number(row, "year") == year
          && row.getString("ratio").equals(ratio.code())) {
        bounds.add(Budgets.number(row, "bound"));
      }
    }
    return bounds;
  }

  Selection selection() {
    return selection;
  }

  Parameters parameters() {
    return evidence.context().parameters();
  }

  Evidence.Context context() {
    return evidence.context();
  }

  boolean synthetic() {
    return evidence.context().synthetic();
  }

  /** A sentence with the collectivity, the year and the currency at hand. */
  Text say(String key, Map<String, ?> words) {
    Map<String, Object> all = new HashMap<>();
    all.put("name", own == null ? "" : name(own));
    all.put("year", year == null ? "" : "" + year);
    all.put("sign", currency().sign());
    all.putAll(words);
    return PublicFinance.WORDS.get(key, all);
  }

  Text say(String key) {
    return say(key, Map.of());
  }

  Text source() {
    List<Text> all = new ArrayList<>();
    List<Text> sources = evidence.context().sources();
    if (synthetic() && sources.stream().noneMatch(s -> s.fr().contains("synthétique"))) {
      all.add(say("synthetic.source"));
    }
    all.addAll(sources);
    if (sources.isEmpty()) {
      all.add(say("source.files"));
    }
    return new Text(
        all.stream().map(Text::fr).collect(Collectors.joining("\u00a0; ")),
        all.stream().map(Text::en).collect(Collectors.joining("; ")));
  }

  /**
   * A figure whose words are {@code NAME.headline}, {@code .subtitle}, {@code .reading}, {@code
   * .scope} and {@code .note} of the book.
   */
  Figure figure(String name, Text headline, Chart chart, Map<String, ?> words, String table) {
    return new Figure(
        name.replace('_', '-'),
        headline,
        say(name + ".subtitle", words),
        chart,
        say(name + ".reading", words),
        say(name + ".scope", words),
        say(name + ".note", words),
        source(),
        table);
  }

  /** A percentage that is already in per cent. */
  static Text percent(double value, int decimals) {
    return Numbers.percent(value / 100, decimals);
  }

  /** Years with a decimal below a hundred. */
  static Text years(double value) {
    return Numbers.decimal(value, value < 100 ? 1 : 0);
  }
}
