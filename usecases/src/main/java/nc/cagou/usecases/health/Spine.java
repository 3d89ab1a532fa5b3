package nc.cagou.usecases.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Intervals;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/**
 * The spine chart: what was observed in a territory over what the rates of New Caledonia would
 * give, disease after disease, against the line of 1. For New Caledonia itself, its provinces and
 * communes for the disease at hand.
 */
final class Spine {

  private static final int MOST_ROWS = 15;

  private final View view;
  private final List<Line> lines = new ArrayList<>();

  private record Line(Text label, Cell cell, double cases, double expected) {}

  private Spine(View view) {
    this.view = view;
  }

  static Optional<Figure> of(View view) {
    if (view.rows("rates_period").isEmpty() || !view.territory().startsWith(Territories.WHOLE)) {
      return Optional.empty();
    }
    Spine spine = new Spine(view);
    return view.isHome() ? spine.parts() : spine.diseases();
  }

  /** Provinces, then the communes with the highest and the lowest ratios that may be shown. */
  private Optional<Figure> parts() {
    List<String> codes = new ArrayList<>();
    Territories.provinces().forEach(p -> codes.add(p.code()));
    List<String> ranked =
        Provinces.communesOf(Territories.WHOLE).stream()
            .filter(c -> shown(c, view.disease()))
            .sorted(
                Comparator.comparingDouble(c -> -ratio(c, view.disease()).orElseThrow().value()))
            .toList();
    int half = (MOST_ROWS - codes.size()) / 2;
    for (int i = 0; i < ranked.size(); i++) {
      if (i < half || i >= ranked.size() - half) {
        codes.add(ranked.get(i));
      }
    }
    codes.forEach(c -> line(c, view.disease(), Phrases.name(c)));
    return figure("home", view.territory());
  }

  /** All diseases of the territory; of its province when everything is hidden there. */
  private Optional<Figure> diseases() {
    String place = view.territory();
    if (view.diseases().stream().noneMatch(d -> shown(view.territory(), d))) {
      place = Provinces.of(place).orElse(place);
    }
    for (String disease : view.diseases()) {
      line(place, disease, Terms.diseaseName(disease));
    }
    return figure(place.equals(view.territory()) ? "place" : "fallback", place);
  }

  private boolean shown(String code, String disease) {
    return ratio(code, disease).map(c -> c.value() != null).orElse(false);
  }

  private Optional<Cell> ratio(String code, String disease) {
    return view.period(code, disease)
        .map(r -> Cells.cell(r, "ratio", "ratio_lower", "ratio_upper"));
  }

  private void line(String code, String disease, Text label) {
    Row row = view.period(code, disease).orElse(null);
    if (row != null) {
      lines.add(
          new Line(
              label,
              Cells.cell(row, "ratio", "ratio_lower", "ratio_upper"),
              Cells.number(row, "cases"),
              Cells.number(row, "expected")));
    }
  }

  private Optional<Figure> figure(String kind, String place) {
    List<Line> seen = lines.stream().filter(l -> l.cell().value() != null).toList();
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    long above =
        seen.stream().filter(l -> l.cell().lower() != null && l.cell().lower() > 1).count();
    long below =
        seen.stream().filter(l -> l.cell().upper() != null && l.cell().upper() < 1).count();
    Line first = seen.get(0);
    for (Line line : seen) {
      boolean wider =
          Math.abs(Math.log(line.cell().value())) > Math.abs(Math.log(first.cell().value()));
      first = line.cell().value() > 0 && wider ? line : first;
    }
    Map<String, Object> words = new HashMap<>();
    words.put("above", above);
    words.put("below", below);
    words.put("n", seen.size());
    words.put("name", first.label());
    words.put("place", Phrases.name(place));
    words.put("in", Phrases.in(place));
    words.put("home", Phrases.name(view.territory()));
    words.put("cases", Math.round(first.cases()));
    words.put("casesText", Numbers.whole(first.cases()));
    words.put("expected", Numbers.decimal(first.expected(), 1));
    words.put("ratio", Numbers.decimal(first.cell().value(), 2));
    words.put("lower", Numbers.decimal(first.cell().lower(), 2));
    words.put("upper", Numbers.decimal(first.cell().upper(), 2));
    words.put("hidden", lines.stream().filter(l -> l.cell().flag().equals("s")).count());
    return Optional.of(
        new Figure(
                "spine",
                Wording.fitting(
                    List.of(
                        view.say("spine.headline." + kind, words),
                        view.say("spine.headline_short", words))),
                view.say("spine.subtitle." + kind, words),
                new Intervals(
                    new Measure(view.say("measure.ratio"), Text.EMPTY, 2),
                    lines.stream().map(Line::label).toList(),
                    lines.stream().map(Line::cell).toList(),
                    1.0,
                    view.say("spine.reference")),
                view.say("spine.reading", words),
                view.say("spine.scope", words),
                view.say("spine.note", words),
                view.source(Territories.populationSource()),
                "rates_period")
            .by("smr"));
  }
}
