package nc.cagou.usecases.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.HeatTable;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** "Où les soins sont-ils à portée ?": a map, who has nothing in reach, ways, professions. */
final class CareFigures {

  private static final int MOST_ROWS = 12;

  private final View view;
  private final List<Reach> all = new ArrayList<>();

  /** A commune and a profession. */
  record Reach(
      String commune,
      String profession,
      double score,
      double population,
      String level,
      double fte,
      double minutes,
      String nearest,
      String mode) {}

  CareFigures(View view) {
    this.view = view;
    for (Row row : view.rows("accessibility")) {
      all.add(
          new Reach(
              row.getString("commune_code"),
              row.getString("profession"),
              Cells.number(row, "score"),
              Cells.number(row, "population"),
              row.getString("class"),
              Cells.number(row, "fte"),
              Cells.number(row, "nearest_minutes"),
              Cells.text(row, "nearest"),
              Cells.text(row, "nearest_mode")));
    }
  }

  /** The communes of the chosen territory, for the chosen profession. */
  List<Reach> here() {
    return of(view.profession(), view.territory());
  }

  List<Reach> of(String profession, String territory) {
    List<String> communes = Provinces.communesOf(territory);
    return all.stream()
        .filter(r -> r.profession().equals(profession) && communes.contains(r.commune()))
        .toList();
  }

  /** Inhabitants of the chosen territory with nothing in reach. */
  double without() {
    return without(here());
  }

  static double without(List<Reach> reaches) {
    return reaches.stream().filter(r -> r.score() == 0).mapToDouble(Reach::population).sum();
  }

  /** Mean score over inhabitants; {@code NaN} without inhabitants. */
  static double mean(List<Reach> reaches) {
    double persons = population(reaches);
    double sum = reaches.stream().mapToDouble(r -> r.score() * r.population()).sum();
    return persons > 0 ? sum / persons : Double.NaN;
  }

  static double population(List<Reach> reaches) {
    return reaches.stream().mapToDouble(Reach::population).sum();
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (here().isEmpty()) {
      return figures;
    }
    figures.add(map());
    if (view.professions().size() > 1) {
      figures.add(professions());
    }
    figures.add(ways());
    if (view.professions().size() > 1) {
      figures.add(provinces());
    }
    return figures;
  }

  private Map<String, Object> words(Reach reach) {
    Map<String, Object> words = new HashMap<>();
    words.put("persons", Math.round(without()));
    words.put("personsText", Numbers.whole(without()));
    words.put("communes", here().stream().filter(r -> r.score() == 0).count());
    words.put("name", Phrases.name(reach.commune()));
    words.put("score", Numbers.decimal(reach.score(), 1));
    words.put("mean", Numbers.decimal(mean(of(view.profession(), Territories.WHOLE)), 1));
    words.put("minutes", Numbers.whole(reach.minutes()));
    words.put("nearest", reach.nearest() == null ? Text.EMPTY : Phrases.name(reach.nearest()));
    words.put("mode", reach.mode() == null ? Text.EMPTY : Terms.modeName(reach.mode()));
    words.put(
        "known", Double.isNaN(reach.minutes()) ? "no" : reach.minutes() == 0 ? "there" : "yes");
    return words;
  }

  private Measure score() {
    return new Measure(view.say("measure.score"), Health.WORDS.get("unit.fte"), 1);
  }

  private Figure map() {
    Map<String, Cell> cells = new LinkedHashMap<>();
    of(view.profession(), Territories.WHOLE)
        .forEach(r -> cells.put(r.commune(), Cell.of(r.score())));
    Reach worst =
        here().stream()
            .min(Comparator.comparingDouble(Reach::score).thenComparing(r -> -r.population()))
            .orElseThrow();
    Map<String, Object> words = words(worst);
    Text headline =
        Wording.fitting(
            List.of(view.say("access.headline", words), view.say("access.headline_short", words)));
    return new Figure(
            "access",
            headline,
            view.say("access.subtitle"),
            new TerritoryMap(score(), cells),
            view.say("access.reading", words),
            view.say("access.scope"),
            view.say("access.note." + view.parameters().text("decay"), zones()),
            view.source(Territories.populationSource()),
            "accessibility")
        .by(view.parameters().text("decay").equals("apl") ? "apl" : "e2sfca");
  }

  private Map<String, Object> zones() {
    Map<String, Object> words = new HashMap<>();
    for (int zone = 1; zone <= 3; zone++) {
      words.put("z" + zone, Numbers.whole(view.parameters().number("zone_" + zone)));
    }
    words.put("w2", Numbers.decimal(view.parameters().number("weight_2"), 2));
    words.put("w3", Numbers.decimal(view.parameters().number("weight_3"), 2));
    return words;
  }

  private Figure professions() {
    List<String> ranked =
        view.professions().stream()
            .sorted(
                Comparator.comparingDouble((String p) -> -without(of(p, view.territory())))
                    .thenComparing(p -> p))
            .toList();
    List<String> shown = ranked.subList(0, Math.min(MOST_ROWS, ranked.size()));
    double most = without(of(shown.get(0), view.territory()));
    double population = population(here());
    Map<String, Object> words = new HashMap<>();
    words.put("name", Phrases.small(Terms.professionName(shown.get(0))));
    words.put("Name", Terms.professionName(shown.get(0)));
    words.put("n", Math.round(most));
    words.put("text", Numbers.whole(most));
    words.put("share", Numbers.percent(population > 0 ? most / population : Double.NaN, 1));
    List<Cell> cells = shown.stream().map(p -> Cell.of(without(of(p, view.territory())))).toList();
    return new Figure(
            "without-care",
            Wording.fitting(
                List.of(
                    view.say("without.headline", words),
                    view.say("without.headline_short", words))),
            view.say("without.subtitle"),
            new Bars(
                new Measure(view.say("measure.without"), Text.EMPTY, 0),
                shown.stream().map(Terms::professionName).toList(),
                List.of(new Series(Text.EMPTY, cells)),
                true,
                false),
            view.say("without.reading", words),
            view.say("access.scope"),
            view.say("without.note"),
            view.source(Territories.populationSource()),
            "accessibility")
        .by("e2sfca");
  }

  private Figure ways() {
    List<Reach> ranked =
        here().stream()
            .filter(r -> !Double.isNaN(r.minutes()))
            .sorted(
                Comparator.comparingDouble((Reach r) -> -r.minutes()).thenComparing(Reach::commune))
            .toList();
    long away = ranked.stream().filter(r -> r.minutes() > 0).count();
    int rows = (int) (away == 0 ? ranked.size() : away);
    List<Reach> shown = ranked.subList(0, Math.min(MOST_ROWS, rows));
    Reach first = shown.isEmpty() ? here().get(0) : shown.get(0);
    return new Figure(
        "ways",
        Wording.fitting(
            List.of(
                view.say("ways.headline", words(first)),
                view.say("ways.headline_short", words(first)))),
        view.say("ways.subtitle"),
        new Bars(
            new Measure(view.say("measure.minutes"), Text.same("min"), 0),
            shown.stream().map(r -> Phrases.name(r.commune())).toList(),
            List.of(new Series(Text.EMPTY, shown.stream().map(r -> Cell.of(r.minutes())).toList())),
            true,
            false),
        view.say("ways.reading", words(first)),
        view.say("access.scope"),
        view.say("ways.note"),
        view.source(),
        "accessibility");
  }

  private Figure provinces() {
    List<String> columns = new ArrayList<>();
    Territories.provinces().forEach(p -> columns.add(p.code()));
    columns.add(Territories.WHOLE);
    List<String> shown =
        view.professions().subList(0, Math.min(MOST_ROWS, view.professions().size()));
    List<List<Cell>> cells =
        shown.stream()
            .map(p -> columns.stream().map(t -> Cell.of(mean(of(p, t)))).toList())
            .toList();
    String lowest = columns.get(0);
    for (String province : columns.subList(0, columns.size() - 1)) {
      boolean lower = mean(of(view.profession(), province)) < mean(of(view.profession(), lowest));
      lowest = lower ? province : lowest;
    }
    Map<String, Object> words = new HashMap<>();
    words.put("name", Phrases.name(lowest));
    words.put("score", Numbers.decimal(mean(of(view.profession(), lowest)), 1));
    words.put("mean", Numbers.decimal(mean(of(view.profession(), Territories.WHOLE)), 1));
    return new Figure(
            "provinces",
            Wording.fitting(
                List.of(
                    view.say("provinces.headline", words),
                    view.say("provinces.headline_short", words))),
            view.say("provinces.subtitle"),
            new HeatTable(
                score(),
                shown.stream().map(Terms::professionName).toList(),
                columns.stream().map(Phrases::name).toList(),
                cells),
            view.say("provinces.reading", words),
            view.say("provinces.scope"),
            view.say("provinces.note"),
            view.source(Territories.populationSource()),
            "accessibility")
        .by("e2sfca");
  }
}
