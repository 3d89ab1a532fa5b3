package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.HeatTable;
import nc.cagou.chart.SymbolMap;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Sheet;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** "Où les services manquent-ils ?": share of people far from each service, and where they are. */
final class ServiceFigures {

  /** Columns of the heat table. */
  private static final int MOST_COLUMNS = 4;

  private final View view;
  private final List<Far> far;

  ServiceFigures(View view) {
    this.view = view;
    this.far = Far.of(view, view.territory());
  }

  List<Figure> figures() {
    if (far.isEmpty()) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(shares());
    figures.add(table());
    if (far.get(0).people() >= 0.5) {
      figures.add(map());
    }
    return figures;
  }

  private Map<String, Object> words(Far one) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("type", Phrases.type(one.type()));
    words.put("share", Phrases.percent(one.beyond() * 100, 0));
    words.put("people", Numbers.whole(one.people()));
    words.put("n", Math.round(one.people()));
    words.put("distance", Numbers.decimal(one.distance(), 1));
    return words;
  }

  private Text note() {
    return view.say(view.onGrid() ? "services.note.grid" : "services.note.centre");
  }

  private Measure measure() {
    return new Measure(view.say("measure.far_share"), Text.same("%"), 0);
  }

  private Figure shares() {
    Map<String, Double> others = new LinkedHashMap<>();
    Far.of(view, view.comparator()).forEach(f -> others.put(f.type(), f.beyond() * 100));
    List<Series> series = new ArrayList<>();
    boolean beside = !view.comparator().equals(view.territory());
    series.add(
        new Series(
            beside ? Territories.name(view.territory()) : Text.EMPTY,
            far.stream().map(f -> Cell.of(f.beyond() * 100)).toList()));
    if (beside) {
      series.add(
          new Series(
              Territories.name(view.comparator()),
              far.stream().map(f -> Cell.of(others.getOrDefault(f.type(), Double.NaN))).toList()));
    }
    Far worst = far.get(0);
    String key = worst.people() < 0.5 ? "far.headline.none" : "far.headline";
    return view.figure(
            "far_from_services",
            Wording.fitting(
                view.say(key, words(worst)), view.say("far.headline.bare", words(worst))),
            view.say("far.subtitle"),
            new Bars(
                measure(),
                far.stream().map(f -> Text.same(f.type())).toList(),
                series,
                true,
                false),
            view.say("far.reading", words(worst)),
            view.say("scope.people"),
            note(),
            "service_access")
        .by("nearest_facility");
  }

  private Figure table() {
    List<String> types = far.stream().limit(MOST_COLUMNS).map(Far::type).toList();
    Map<String, Map<String, Row>> rows = new LinkedHashMap<>();
    var access = view.table("service_access");
    for (int i = 0; i < access.rowCount(); i++) {
      Row row = access.row(i);
      rows.computeIfAbsent(row.getString("commune_code"), c -> new LinkedHashMap<>())
          .put(row.getString("type"), row);
    }
    List<String> communes =
        view.communes().stream()
            .filter(rows::containsKey)
            .sorted(Comparator.comparing(c -> Territories.name(c).fr()))
            .toList();
    List<List<Cell>> cells = new ArrayList<>();
    int without = 0;
    for (String commune : communes) {
      List<Cell> own = new ArrayList<>();
      int away = 0;
      for (String type : types) {
        Row row = rows.get(commune).get(type);
        double share = row == null ? Double.NaN : 100 * (1 - Sheet.number(row, "share_within"));
        own.add(
            row != null && Sheet.isHidden(row, "share_within") ? Cell.absent("s") : Cell.of(share));
        away += share >= 50 ? 1 : 0;
      }
      without += 2 * away >= types.size() ? 1 : 0;
      cells.add(own);
    }
    Map<String, Object> words = words(far.get(0));
    words.put("without", without);
    words.put("all", communes.size());
    String first = communes.get(0);
    Row worked = rows.get(first).get(types.get(0));
    words.put("worked", Territories.name(first));
    words.put(
        "workedShare",
        Phrases.percent(
            worked == null ? Double.NaN : 100 * (1 - Sheet.number(worked, "share_within")), 0));
    return view.figure(
            "access_by_commune",
            view.say("access.headline", words),
            view.say("access.subtitle"),
            new HeatTable(
                measure(),
                communes.stream().map(Territories::name).toList(),
                types.stream().map(Text::same).toList(),
                cells),
            view.say("access.reading", words),
            view.say("scope.people"),
            note(),
            "service_access")
        .by("nearest_facility");
  }

  private Figure map() {
    Far most = far.get(0);
    List<SymbolMap.Point> points = new ArrayList<>();
    String first = null;
    double largest = 0;
    for (Row row : view.table("service_access")) {
      String code = row.getString("commune_code");
      double people = Sheet.number(row, "people_beyond");
      if (row.getString("type").equals(most.type())
          && view.communes().contains(code)
          && people >= 0.5) {
        Ground place = Ground.COMMUNES.get(code);
        points.add(
            new SymbolMap.Point(Territories.name(code), place.lon(), place.lat(), Cell.of(people)));
        if (people > largest) {
          largest = people;
          first = code;
        }
      }
    }
    Map<String, Object> words = words(most);
    words.put("first", Territories.name(first));
    words.put("largest", Numbers.whole(largest));
    return view.figure(
            "far_people",
            Wording.fitting(
                view.say("far_people.headline", words),
                view.say("far_people.headline.bare", words)),
            view.say("far_people.subtitle", words),
            new SymbolMap(new Measure(view.say("measure.far_people"), Text.EMPTY, 0), points),
            view.say("far_people.reading", words),
            view.say("scope.people"),
            note(),
            "service_access")
        .by("nearest_facility");
  }
}
