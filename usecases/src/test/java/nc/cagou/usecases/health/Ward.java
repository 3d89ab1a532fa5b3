package nc.cagou.usecases.health;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.LeverAnswer;
import nc.cagou.Parameters;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.Tables;
import nc.cagou.disclosure.Disclosure;
import nc.cagou.text.Text;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.Table;

/** Reduced tables written as literals, and what the use case makes of them. */
final class Ward {

  private final Health useCase = new Health();
  private final Map<String, Sheet> sheets = new LinkedHashMap<>();
  private final Map<String, DateColumn> days = new HashMap<>();
  private final Set<String> inputs = new TreeSet<>();
  private final Map<String, String> parameters = new HashMap<>();
  private boolean synthetic;

  Ward supply(String commune, String profession, long professionals, double fte) {
    inputs.add("professionals");
    sheet(
            "supply",
            s ->
                s.text("commune_code", "profession")
                    .whole("professionals")
                    .number("fte", "lon", "lat"))
        .row(commune, profession, professionals, fte, null, null);
    return this;
  }

  Ward way(String origin, String destination, double minutes) {
    inputs.add("travel_times");
    sheet("travel_times", s -> s.text("origin", "destination", "mode").number("minutes"))
        .row(origin, destination, "road", minutes);
    return this;
  }

  Ward people(String commune, int year, String ages, String sex, double population) {
    inputs.add("population");
    sheet(
            "population",
            s -> s.text("commune_code").whole("year").text("age_group", "sex").number("population"))
        .row(commune, year, ages, sex, population);
    return this;
  }

  /** Cases of an age in a week; age −1 is unknown. */
  Ward cases(String disease, String commune, LocalDate week, int age, long cases) {
    inputs.add("notifications");
    sheet("ages", s -> s.text("disease", "commune_code").whole("year", "age", "cases"))
        .row(disease, commune, week.getYear(), age < 0 ? null : age, cases);
    sheet("weeks", s -> s.text("disease", "commune_code").whole("cases"))
        .row(disease, commune, cases);
    days.computeIfAbsent("weeks", d -> DateColumn.create("week_start")).append(week);
    return this;
  }

  Ward count(String disease, String territory, String resolution, LocalDate start, long cases) {
    inputs.add("weekly_counts");
    Week week = Week.starting(start);
    boolean weekly = resolution.equals("week");
    sheet(
            "series",
            s -> s.text("disease", "territory", "resolution").whole("year", "week", "cases"))
        .row(
            disease,
            territory,
            resolution,
            weekly ? week.year() : start.getYear(),
            weekly ? week.number() : null,
            cases);
    days.computeIfAbsent("series", d -> DateColumn.create("week_start")).append(start);
    return this;
  }

  Ward with(String parameter, String value) {
    parameters.put(parameter, value);
    return this;
  }

  Ward synthetic() {
    synthetic = true;
    return this;
  }

  private Sheet sheet(String name, java.util.function.UnaryOperator<Sheet> columns) {
    return sheets.computeIfAbsent(name, n -> columns.apply(new Sheet(n)));
  }

  Parameters parameters() {
    return Parameters.of(useCase.parameters(), parameters);
  }

  Evidence.Context context() {
    return new Evidence.Context(
        inputs, parameters(), synthetic, List.of(Text.same("essai")), LocalDate.of(2026, 11, 1));
  }

  Tables reduced() {
    Map<String, Table> tables = new LinkedHashMap<>();
    sheets.forEach(
        (name, sheet) -> {
          Table table = sheet.table().copy();
          if (days.containsKey(name)) {
            table.addColumns(days.get(name));
          }
          tables.put(name, table);
        });
    List<WeekSeries> series = SeriesBook.of(new Tables(tables), parameters()).all();
    if (!series.isEmpty()) {
      Detection.Choices choices = Detection.Choices.of(parameters());
      tables.put(
          "detections",
          Detections.table(
              series, series.stream().map(s -> Detection.of(s.counts(), choices)).toList()));
    }
    return new Tables(tables);
  }

  Findings findings() {
    return useCase.decide(reduced(), context());
  }

  /** Protected as in a run. */
  Evidence evidence() {
    return Disclosure.protect(findings(), useCase.tables()).evidence(context());
  }

  Story story() {
    return useCase.show(evidence(), Selection.NONE);
  }

  Story story(String territory, String period, String category) {
    return useCase.show(evidence(), selection(territory, period, category));
  }

  static Selection selection(String territory, String period, String category) {
    return new Selection(
        Optional.ofNullable(territory), Optional.ofNullable(period), Optional.ofNullable(category));
  }

  LeverAnswer pull(String commune, String fte) {
    return useCase.pull(
        evidence(),
        PlaceCare.NAME,
        with("lever_commune", commune).with("lever_fte", fte).parameters());
  }

  /** The one row of a table with these codes. */
  static tech.tablesaw.api.Row row(Table table, Map<String, Object> codes) {
    for (tech.tablesaw.api.Row row : table) {
      if (codes.entrySet().stream()
          .allMatch(e -> String.valueOf(row.getObject(e.getKey())).equals("" + e.getValue()))) {
        return row;
      }
    }
    throw new AssertionError("No row " + codes + " in " + table.name());
  }
}
