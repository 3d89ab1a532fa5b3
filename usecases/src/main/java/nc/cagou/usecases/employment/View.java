package nc.cagou.usecases.employment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nc.cagou.Evidence;
import nc.cagou.Selection;
import nc.cagou.Tables;
import nc.cagou.territory.Territories;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * The evidence as one reader sees it: a territory, a year, and an occupation when one was chosen.
 * Without a choice it is New Caledonia (else France, else the first territory) in the last year
 * whose tension is known.
 */
final class View {

  private static final List<String> HOMES = List.of(Territories.WHOLE, "FR");

  private final Evidence evidence;
  private final Map<String, Map<String, List<Line>>> lines = new LinkedHashMap<>();
  private final String home;
  private final String territory;
  private final String period;
  private final String occupation;

  View(Evidence evidence, Selection selection) {
    this.evidence = evidence;
    read("tension");
    read("published");
    home =
        HOMES.stream()
            .filter(this::tells)
            .findFirst()
            .orElse(lines.isEmpty() ? Territories.WHOLE : lines.keySet().iterator().next());
    territory = selection.territory().filter(lines::containsKey).orElse(home);
    List<String> periods = periods();
    period =
        selection
            .period()
            .filter(periods::contains)
            .orElse(periods.isEmpty() ? "" : lastKnown(periods));
    occupation =
        selection
            .category()
            .filter(c -> all(territory, period).stream().anyMatch(l -> l.occupation().equals(c)))
            .orElse(null);
  }

  /** Whether a tension is known there, or nothing else tells of any. */
  private boolean tells(String code) {
    boolean there = lines.containsKey(code);
    boolean known =
        there
            && lines.get(code).values().stream()
                .flatMap(List::stream)
                .anyMatch(l -> l.hasIndex() || l.hidden());
    boolean alone = HOMES.stream().filter(lines::containsKey).count() == 1;
    return known || (there && alone);
  }

  private void read(String name) {
    Optional<Table> table = tables().find(name);
    if (table.isEmpty()) {
      return;
    }
    for (Row row : table.get()) {
      Line line = Line.of(row);
      lines
          .computeIfAbsent(line.territory(), t -> new HashMap<>())
          .computeIfAbsent(line.period(), p -> new ArrayList<>())
          .add(line);
    }
  }

  private String lastKnown(List<String> periods) {
    for (int i = periods.size() - 1; i >= 0; i--) {
      if (all(territory, periods.get(i)).stream().anyMatch(Line::hasIndex)) {
        return periods.get(i);
      }
    }
    return periods.get(periods.size() - 1);
  }

  String territory() {
    return territory;
  }

  boolean isHome() {
    return territory.equals(home);
  }

  String period() {
    return period;
  }

  /** The occupation chosen; null when none was. */
  String occupation() {
    return occupation;
  }

  List<String> territories() {
    return List.copyOf(lines.keySet());
  }

  /** Periods of the territory, ascending. */
  List<String> periods() {
    return List.copyOf(new TreeSet<>(lines.getOrDefault(territory, Map.of()).keySet()));
  }

  Optional<String> before() {
    List<String> periods = periods();
    int at = periods.indexOf(period);
    return at > 0 ? Optional.of(periods.get(at - 1)) : Optional.empty();
  }

  boolean hasLines() {
    return !lines.isEmpty();
  }

  private List<Line> all(String of, String when) {
    return lines.getOrDefault(of, Map.of()).getOrDefault(when, List.of());
  }

  /**
   * Occupations of a territory and a period, the most tense first. Of published families the 87 are
   * shown, so that nothing stands there twice; without them the 225.
   */
  List<Line> lines(String of, String when) {
    List<Line> own = all(of, when).stream().filter(l -> !l.isTotal()).toList();
    boolean families = own.stream().anyMatch(l -> l.published() && l.occupation().length() == 3);
    return own.stream()
        .filter(l -> !families || !l.published() || l.occupation().length() == 3)
        .sorted(
            Comparator.comparingDouble((Line l) -> l.hasIndex() ? -l.index() : Double.MAX_VALUE)
                .thenComparing(Line::occupation))
        .toList();
  }

  /** Those whose index is known and, where published, sure enough to be given a class. */
  List<Line> known() {
    return lines(territory, period).stream().filter(l -> l.hasIndex() && l.rank() > 0).toList();
  }

  boolean published() {
    return all(territory, period).stream().anyMatch(Line::published);
  }

  Optional<Line> line(String of, String when, String code) {
    return all(of, when).stream().filter(l -> l.occupation().equals(code)).findFirst();
  }

  Optional<Line> total(String when) {
    return line(territory, when, Occupations.TOTAL);
  }

  /** The parts of the territory: provinces of New Caledonia, regions of France. */
  List<String> parts() {
    if (territory.startsWith(Territories.WHOLE)) {
      return Territories.provinces().stream()
          .map(t -> t.code())
          .filter(lines::containsKey)
          .toList();
    }
    return territory.equals("FR")
        ? lines.keySet().stream().filter(t -> t.startsWith("R")).sorted().toList()
        : List.of();
  }

  Tables tables() {
    return evidence.tables();
  }

  Evidence evidence() {
    return evidence;
  }

  boolean synthetic() {
    return evidence.context().synthetic();
  }

  /** A sentence, with the place and the period at hand. */
  Text say(String key, Map<String, ?> arguments) {
    Map<String, Object> all = new HashMap<>();
    all.put("in", Phrases.in(territory));
    all.put("territory", Phrases.name(territory));
    all.put("period", period);
    all.putAll(arguments);
    return Employment.WORDS.get(key, all);
  }

  Text say(String key) {
    return say(key, Map.of());
  }

  Text source() {
    if (synthetic() && published()) {
      return Employment.WORDS.get("source.dares");
    }
    List<Text> all = new ArrayList<>(evidence.context().sources());
    if (synthetic() && all.stream().noneMatch(s -> s.fr().contains("synthétique"))) {
      all.add(0, Employment.WORDS.get("synthetic.source"));
    }
    if (evidence.context().sources().isEmpty()) {
      all.add(Employment.WORDS.get("source.files"));
    }
    return new Text(
        all.stream().map(Text::fr).collect(Collectors.joining("\u00a0; ")),
        all.stream().map(Text::en).collect(Collectors.joining("; ")));
  }
}
