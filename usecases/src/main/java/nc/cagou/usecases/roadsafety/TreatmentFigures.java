package nc.cagou.usecases.roadsafety;

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
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Whether treatments worked: all sites together by each method, then site by site. */
final class TreatmentFigures {

  /** From the surest method to the least. */
  private static final List<String> METHODS = List.of("eb", "comparison", "naive");

  private static final int SITES = 8;

  private final View view;
  private final Map<String, Row> total = new HashMap<>();
  private final List<Row> sites = new ArrayList<>();

  TreatmentFigures(View view) {
    this.view = view;
    Optional<Table> table = view.isHome() ? view.tables().find("before_after") : Optional.empty();
    if (table.isPresent()) {
      for (int i = 0; i < table.get().rowCount(); i++) {
        Row row = table.get().row(i);
        if (row.getString("site").equals(Treatments.TOTAL)) {
          total.put(row.getString("method"), row);
        } else {
          sites.add(row);
        }
      }
    }
  }

  /** All sites together by the surest method that there is. */
  Optional<Row> best() {
    return METHODS.stream().filter(total::containsKey).findFirst().map(total::get);
  }

  List<Figure> figures() {
    if (best().isEmpty()) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>(List.of(together()));
    long different = sites.stream().map(r -> r.getString("site")).distinct().count();
    if (different > 1) {
      figures.add(bySite());
    }
    return figures;
  }

  Text headline() {
    return best().map(this::headline).orElse(Text.EMPTY);
  }

  private Text headline(Row row) {
    Map<String, Object> words = words(row);
    words.put("method", row.getString("method"));
    return view.say("treatments.headline." + verdict(row), words);
  }

  /** What the change is worth against chance. */
  static String verdict(Row row) {
    if (row.isMissing("theta")) {
      return "undefined";
    }
    if (Counts.number(row, "upper") < 1) {
      return "decrease";
    }
    return Counts.number(row, "lower") > 1 ? "increase" : "chance";
  }

  private Figure together() {
    List<Row> rows = METHODS.stream().filter(total::containsKey).map(total::get).toList();
    Row best = best().orElseThrow();
    return view.figure(
        "treatments",
        headline(),
        view.say("treatments.subtitle", words(best)),
        chart(rows, rows.stream().map(r -> method(r.getString("method"))).toList()),
        reading(best, method(best.getString("method"))),
        view.say("scope.treatments", words(best)),
        view.say("treatments.note"),
        "before_after");
  }

  private Figure bySite() {
    String method = best().orElseThrow().getString("method");
    List<Row> rows =
        sites.stream()
            .filter(r -> r.getString("method").equals(method))
            .sorted(
                Comparator.comparingLong((Row r) -> Counts.whole(r, "before"))
                    .reversed()
                    .thenComparing(r -> r.getString("site")))
            .limit(SITES)
            .toList();
    long clear = rows.stream().filter(r -> verdict(r).equals("decrease")).count();
    Map<String, Object> words = words(rows.get(0));
    words.put("n", clear);
    words.put("all", (long) rows.size());
    words.put("name", method(method));
    return view.figure(
        "treated_sites",
        view.say("sites.headline", words),
        view.say("sites.subtitle", words),
        chart(rows, rows.stream().map(r -> Text.same(r.getString("site"))).toList()),
        reading(rows.get(0), Text.same(rows.get(0).getString("site"))),
        view.say("scope.treatments", words(best().orElseThrow())),
        view.say("sites.note"),
        "before_after");
  }

  private Intervals chart(List<Row> rows, List<Text> names) {
    return new Intervals(
        new Measure(view.say("measure.treatments"), Text.same("%"), 0),
        names,
        rows.stream().map(TreatmentFigures::cell).toList(),
        0.0,
        view.say("treatments.reference"));
  }

  private static Cell cell(Row row) {
    return row.isMissing("change_percent")
        ? Cell.absent("so")
        : Cell.of(
            Counts.number(row, "change_percent"),
            Counts.number(row, "change_lower"),
            Counts.number(row, "change_upper"));
  }

  private Text method(String method) {
    return view.say("treatments.method." + method);
  }

  private Text reading(Row row, Text name) {
    Map<String, Object> words = words(row);
    words.put("name", name);
    return view.say(
        row.isMissing("theta") ? "treatments.reading.undefined" : "treatments.reading", words);
  }

  private Map<String, Object> words(Row row) {
    Map<String, Object> words = new HashMap<>();
    words.put("before", Counts.whole(row, "before"));
    words.put("after", Counts.whole(row, "after"));
    words.put("expected", Numbers.decimal(Counts.number(row, "expected"), 1));
    words.put("change", signed(Counts.number(row, "change_percent")));
    words.put("size", Numbers.percent(Math.abs(Counts.number(row, "change_percent")) / 100, 0));
    words.put("lower", signed(Counts.number(row, "change_lower")));
    words.put("upper", signed(Counts.number(row, "change_upper")));
    words.put("sites", sites.stream().map(r -> r.getString("site")).distinct().count());
    return words;
  }

  private static Text signed(double percent) {
    Text plain = Numbers.percent(percent / 100, 0);
    boolean plus = Math.round(percent) > 0;
    return plus ? new Text("+" + plain.fr(), "+" + plain.en()) : plain;
  }
}
