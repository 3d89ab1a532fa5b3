package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Where communes with many accidents per inhabitant lie together, over all years. */
final class HotspotFigures {

  private final View view;
  private final List<Row> communes = new ArrayList<>();

  HotspotFigures(View view) {
    this.view = view;
    boolean here = view.territory().startsWith(Territories.WHOLE);
    Optional<Table> table = here ? view.tables().find("hotspots") : Optional.empty();
    if (table.isPresent()) {
      for (int i = 0; i < table.get().rowCount(); i++) {
        Row row = table.get().row(i);
        if (!row.isMissing("gi_star")) {
          communes.add(row);
        }
      }
    }
  }

  List<Figure> figures() {
    return communes.isEmpty() ? List.of() : List.of(map());
  }

  private Figure map() {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Row row : communes) {
      cells.put(row.getString("commune_code"), Cell.of(Counts.number(row, "gi_star")));
    }
    long hot = communes.stream().filter(r -> r.getString("pattern").equals(Hotspots.HOT)).count();
    Row shown =
        communes.stream()
            .filter(r -> r.getString("commune_code").equals(view.territory()))
            .findFirst()
            .orElseGet(
                () ->
                    communes.stream()
                        .max(Comparator.comparingDouble(r -> Counts.number(r, "gi_star")))
                        .orElseThrow());
    double score = Counts.number(shown, "gi_star");
    Map<String, Object> words = new HashMap<>();
    words.put("n", hot);
    words.put("period", Phrases.period(view.years()));
    words.put("when", Phrases.when(view.years()));
    words.put("name", Territories.name(shown.getString("commune_code")));
    words.put("score", Numbers.decimal(Math.abs(score), 1));
    words.put("side", score < 0 ? "below" : "above");
    words.put("pattern", shown.getString("pattern"));
    words.put("neighbours", view.parameters().whole("neighbours"));
    return view.figure(
        "hotspots",
        view.say("hotspots.headline", words),
        view.say("hotspots.subtitle", words),
        new TerritoryMap(new Measure(view.say("measure.gi_star"), Text.EMPTY, 1), cells),
        view.say("hotspots.reading", words),
        view.say("scope.communes", words),
        view.say("hotspots.note", words),
        view.source(Territories.populationSource()),
        "hotspots");
  }
}
