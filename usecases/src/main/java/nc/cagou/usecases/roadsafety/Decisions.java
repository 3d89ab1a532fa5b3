package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    if (!reduced.has("accidents") || reduced.get("accidents").isEmpty()) {
      notComputed.add(words.get("missing.everything"));
      return;
    }
    boolean persons = reduced.has("users");
    Ledger ledger = new Ledger(reduced.get("accidents"), persons);
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
              tables.add(rates.where(communes));
              tables.add(rates.rates());
            });
    reduced.find("roads").ifPresent(roads -> tables.add(Breakdowns.roads(roads, ledger)));
    clusters(persons, ledger.knownYears().size());
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

  private void clusters(boolean persons, int years) {
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
    tables.add(clusters.lever(persons));
    if (clusters.count() == 0) {
      notComputed.add(words.get("missing.clusters_none"));
    }
    if (clusters.count() == Clusters.MOST) {
      say("missing.clusters_most", Clusters.MOST);
    }
  }

  private void missingInputs() {
    for (String input : List.of("accidents", "persons", "vehicles", "places")) {
      if (!context.inputs().contains(input) && !context.inputs().isEmpty()) {
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
