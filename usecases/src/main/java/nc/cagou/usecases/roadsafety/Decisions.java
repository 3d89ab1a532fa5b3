package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Tables;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** From reduced counts to the tables of the edition, and a sentence for what could not be made. */
final class Decisions {

  private final Tables reduced;
  private final Evidence.Context context;
  private final Words words;
  private final List<Table> tables = new ArrayList<>();
  private final List<Text> notComputed = new ArrayList<>();
  private int years;

  private Decisions(Tables reduced, Evidence.Context context, Words words) {
    this.reduced = reduced;
    this.context = context;
    this.words = words;
  }

  static Findings of(Tables reduced, Evidence.Context context, Words words) {
    Decisions decisions = new Decisions(reduced, context, words);
    decisions.decide();
    return new Findings(
        Tables.of(decisions.tables.toArray(Table[]::new)), List.copyOf(decisions.notComputed));
  }

  private void decide() {
    missingInputs();
    boolean accidents = reduced.has("accidents") && !reduced.get("accidents").isEmpty();
    if (accidents) {
      accidents();
    } else if (!reduced.has("segments") && !reduced.has("treatments")) {
      notComputed.add(words.get("missing.everything"));
      return;
    }
    Optional<Table> screening = roads();
    Optional<Table> clusters = tables.stream().filter(t -> t.name().equals("clusters")).findFirst();
    if (clusters.isPresent() || screening.isPresent()) {
      tables.add(LeverTable.of(clusters, screening, context.parameters(), years));
    }
  }

  /** Segments of road and treated sites; gives the table of screened segments. */
  private Optional<Table> roads() {
    Optional<Screening> screening =
        reduced.find("segments").filter(t -> !t.isEmpty()).map(Screening::new);
    Optional<Table> screened = screening.flatMap(s -> s.table(reduced.find("segment_limits")));
    screened.ifPresent(tables::add);
    screening.ifPresent(
        s -> {
          if (screened.isEmpty()) {
            say("missing.segments_few", s.usable());
          } else if (s.unusable() > 0) {
            say("missing.segments_traffic", s.unusable());
          }
        });
    reduced
        .find("treatments")
        .filter(t -> !t.isEmpty())
        .ifPresent(
            sites ->
                treatments(
                    new Treatments(
                        sites,
                        screening.flatMap(Screening::prediction),
                        context.parameters().number("overdispersion"))));
    return screened;
  }

  private void treatments(Treatments treatments) {
    if (treatments.sites() == 0) {
      notComputed.add(words.get("missing.treatments_none"));
      return;
    }
    tables.add(treatments.table());
    if (!treatments.hasComparison()) {
      notComputed.add(words.get("missing.treatments_comparison"));
    }
    if (treatments.withoutPrediction() > 0) {
      say("missing.treatments_prediction", treatments.withoutPrediction());
    }
  }

  private void accidents() {
    boolean persons = reduced.has("users");
    Ledger ledger = new Ledger(reduced.get("accidents"), persons);
    years = ledger.knownYears().size();
    Inhabitants inhabitants =
        new Inhabitants(reduced.find("population").orElse(null), context.parameters());
    tables.add(ledger.summary());
    if (ledger.knownYears().size() > 1) {
      tables.add(new Changes(ledger, inhabitants).table());
    }
    reduced
        .find("hours")
        .ifPresent(
            hours -> {
              tables.add(Breakdowns.week(hours, persons));
              tables.add(Breakdowns.weeks(hours, ledger));
              withoutHour(hours);
            });
    reduced.find("users").ifPresent(users -> who(users, ledger));
    RateTables rates = new RateTables(ledger, inhabitants);
    reduced
        .find("communes")
        .ifPresent(
            communes -> {
              Table where = rates.where(communes);
              tables.add(where);
              tables.add(rates.rates());
              Hotspots.of(where, context.parameters().whole("neighbours")).ifPresent(tables::add);
            });
    reduced.find("roads").ifPresent(roads -> tables.add(Breakdowns.roads(roads, ledger)));
    clusters(persons);
    withoutPersons(persons);
  }

  private void who(Table users, Ledger ledger) {
    Set<String> known = Set.copyOf(reduced.get("accidents").stringColumn("place").asList());
    Table placed = users;
    Table elsewhere =
        users.where(users.stringColumn("place").isNotIn(known.toArray(String[]::new)));
    if (!elsewhere.isEmpty()) {
      say(
          "missing.orphan_persons",
          sum(elsewhere, "killed", "hospitalised", "slightly_injured", "unhurt"));
      placed = users.where(users.stringColumn("place").isIn(known.toArray(String[]::new)));
    }
    tables.add(Breakdowns.who(placed, ledger));
    long unknown = sum(users, "severity_unknown");
    if (unknown > 0) {
      say("missing.severity", unknown);
    }
  }

  private void clusters(boolean persons) {
    if (!reduced.has("hours")) {
      return;
    }
    if (!reduced.has("points")) {
      notComputed.add(
          words.get(
              "missing.clusters_group",
              Map.of("territory", context.parameters().text("territory"))));
      return;
    }
    Clusters clusters = new Clusters(reduced.get("points"), context.parameters(), years);
    tables.add(clusters.table(persons));
    if (clusters.count() == 0) {
      notComputed.add(words.get("missing.clusters_none"));
    }
    if (clusters.count() == Clusters.MOST) {
      say("missing.clusters_most", Clusters.MOST);
    }
  }

  private void missingInputs() {
    if (context.inputs().isEmpty()) {
      return;
    }
    List<String> register = List.of("accidents", "persons", "vehicles", "places");
    boolean any = register.stream().anyMatch(context.inputs()::contains);
    if (!any) {
      notComputed.add(words.get("missing.register"));
    }
    for (String input : any ? register : List.<String>of()) {
      if (!context.inputs().contains(input)) {
        notComputed.add(words.get("missing." + input));
      }
    }
    for (String input : List.of("segments", "treatments")) {
      if (!context.inputs().contains(input)) {
        notComputed.add(words.get("missing." + input));
      }
    }
  }

  private void withoutHour(Table hours) {
    long count = 0;
    for (Row row : hours) {
      boolean whole = !row.isMissing("weekday") && !row.isMissing("hour");
      count += whole ? 0 : Counts.whole(row, "accidents");
    }
    if (count > 0) {
      say("missing.hour", count);
    }
  }

  private void withoutPersons(boolean persons) {
    long count = persons ? sum(reduced.get("accidents"), "without_persons") : 0;
    if (count > 0) {
      say("missing.victims", count);
    }
  }

  private void say(String key, long count) {
    notComputed.add(words.get(key, Map.of("n", count)));
  }

  private static long sum(Table table, String... columns) {
    long sum = 0;
    for (Row row : table) {
      for (String column : columns) {
        sum += Counts.whole(row, column);
      }
    }
    return sum;
  }
}
