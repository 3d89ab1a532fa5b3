package nc.cagou.usecases.employment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Parameters;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.Tables;
import nc.cagou.text.Text;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/** Small markets for tests: counts as they come out of the reduction. */
final class Register {

  private final Sheet offers =
      new Sheet("offers")
          .whole("year")
          .text("rome_code", "commune_code", "kind")
          .whole("offers", "positions");
  private final Sheet persons =
      new Sheet("jobseekers")
          .whole("registered", "left")
          .text("rome_code", "commune_code")
          .whole("persons", "reversed");
  private final Map<String, Table> more = new HashMap<>();
  private final Map<String, String> parameters = new HashMap<>();
  private boolean synthetic;

  Register offers(int year, String rome, String commune, String kind, long count) {
    offers.row(year, rome, commune, kind, count, count);
    return this;
  }

  Register persons(int registered, Integer left, String rome, String commune, long count) {
    persons.row(registered, left, rome, commune, count, 0);
    return this;
  }

  Register with(Table table) {
    more.put(table.name(), table);
    return this;
  }

  Register set(String parameter, String value) {
    parameters.put(parameter, value);
    return this;
  }

  Register synthetic() {
    synthetic = true;
    return this;
  }

  Parameters parameters() {
    return Parameters.of(new Employment().parameters(), parameters);
  }

  Evidence.Context context() {
    Set<String> inputs = new HashSet<>(List.of("offers", "jobseekers"));
    return new Evidence.Context(
        inputs, parameters(), synthetic, List.of(Text.same("DTEFP")), LocalDate.of(2026, 11, 1));
  }

  Findings findings() {
    Map<String, Table> tables = new HashMap<>(more);
    if (!offers.table().isEmpty()) {
      tables.put("offers", offers.table());
    }
    if (!persons.table().isEmpty()) {
      tables.put("jobseekers", persons.table());
    }
    Tables reduced = adjusted(new Tables(tables), parameters().text("adjustment"));
    return new Employment().decide(reduced, context());
  }

  /** Reduced tables with the adjusted series that the reduction adds to them. */
  static Tables adjusted(Tables reduced, String method) {
    List<MonthlySeries> series =
        MonthlySeries.all(reduced, new Months(reduced)).stream()
            .filter(MonthlySeries::isLongEnough)
            .toList();
    if (series.isEmpty()) {
      return reduced;
    }
    List<Adjusted> made =
        series.stream()
            .map(MonthlySeries::stretch)
            .map(s -> Adjusted.of(s.values(), s.first(), method).orElse(Adjusted.NONE))
            .toList();
    Map<String, Table> tables = new HashMap<>(reduced.byName());
    tables.put("adjusted", Adjustments.table(series, made));
    return new Tables(tables);
  }

  Evidence evidence() {
    Findings findings = findings();
    return new Evidence(findings.tables(), context(), findings.notComputed());
  }

  /** As the edition shows it, protected. */
  Evidence guarded() {
    return nc.cagou.disclosure.Disclosure.protect(findings(), new Employment().tables())
        .evidence(context());
  }

  Story story(Selection selection) {
    return new Employment().show(evidence(), selection);
  }

  Story story() {
    return story(Selection.NONE);
  }

  /** A market of six occupations over two years, large enough to hide nothing. */
  static Register market() {
    Register register = new Register();
    String[] codes = {"A1203", "D1106", "F1703", "G1602", "I1604", "J1506"};
    int[] seekers = {200, 300, 220, 210, 120, 90};
    int[] offers = {30, 50, 80, 90, 80, 110};
    int[] exits = {60, 100, 110, 110, 70, 70};
    for (int year = 2024; year <= 2025; year++) {
      for (int i = 0; i < codes.length; i++) {
        for (String commune : List.of("98818", "98811", "98814")) {
          register.offers(year, codes[i], commune, i < 3 ? "short" : "durable", offers[i]);
          register.persons(year, year, codes[i], commune, exits[i]);
          register.persons(year, null, codes[i], commune, seekers[i] - exits[i]);
        }
      }
    }
    return register;
  }
}
