package nc.cagou.usecases.health;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Parameters;
import nc.cagou.Tables;
import nc.cagou.territory.Territories;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** From reduced counts to the tables of the edition, and a sentence for what could not be made. */
final class Decisions {

  private final Tables reduced;
  private final Parameters parameters;
  private final Set<String> inputs;
  private final int madeIn;
  private final List<Table> tables = new ArrayList<>();
  private final List<Text> notComputed = new ArrayList<>();

  private Decisions(Tables reduced, Evidence.Context context) {
    this.reduced = reduced;
    this.parameters = context.parameters();
    this.inputs = context.inputs();
    this.madeIn = context.madeOn().getYear();
  }

  static Findings of(Tables reduced, Evidence.Context context) {
    Decisions decisions = new Decisions(reduced, context);
    decisions.decide();
    Set<String> published =
        reduced.has("weeks") ? Set.of() : Set.of("rates", "rates_period", "surveillance");
    return new Findings(
        Tables.of(decisions.tables.toArray(Table[]::new)), decisions.notComputed, published);
  }

  private void decide() {
    for (String input : List.of("population", "professionals", "travel_times", "notifications")) {
      if (!inputs.contains(input)) {
        say("missing." + input);
      }
    }
    Inhabitants inhabitants = new Inhabitants(reduced.find("population").orElse(null));
    care(inhabitants);
    illness(inhabitants);
    if (tables.isEmpty()) {
      say("missing.everything");
    }
  }

  private void care(Inhabitants inhabitants) {
    Table supply = reduced.find("supply").orElse(null);
    if (supply == null) {
      return;
    }
    Journeys journeys = Journeys.of(reduced.find("travel_times").orElse(null), parameters);
    int year =
        inhabitants.isGiven() ? inhabitants.years().get(inhabitants.years().size() - 1) : madeIn;
    CareTables care = new CareTables(supply, inhabitants, year, journeys, parameters);
    if (care.isEmpty()) {
      say("missing.supply");
      return;
    }
    tables.add(care.accessibility());
    tables.add(care.travel());
    tables.add(care.lever());
    if (unequalNeeds() && inhabitants.groups().isEmpty()) {
      say("missing.need");
    }
  }

  private boolean unequalNeeds() {
    double adult = parameters.number("need_adult");
    return parameters.number("need_child") != adult || parameters.number("need_senior") != adult;
  }

  private void illness(Inhabitants inhabitants) {
    Table ages = reduced.find("ages").orElse(null);
    Table series = reduced.find("series").orElse(null);
    if (ages == null && series == null) {
      return;
    }
    CaseBook book = new CaseBook(ages, series);
    if (book.hasElsewhere()) {
      say("left.elsewhere");
    }
    if (series != null) {
      leftAside(series, book);
    }
    if (book.diseases().isEmpty()) {
      say("missing.cases");
    } else {
      rates(inhabitants, book);
    }
    if (!reduced.has("detections")) {
      say("missing.series");
      return;
    }
    Table surveillance =
        Surveillance.of(Detections.of(reduced.get("detections")), !reduced.has("weeks"));
    tables.add(surveillance);
    notIso(surveillance);
    if (surveillance.doubleColumn("upper_bound").countMissing() == surveillance.rowCount()) {
      say("missing.history");
    }
  }

  private void rates(Inhabitants inhabitants, CaseBook book) {
    int last =
        inhabitants.isGiven() ? inhabitants.years().get(inhabitants.years().size() - 1) : madeIn;
    Standard standard =
        new Standard(
            inhabitants.groups(),
            parameters.text("standard_population"),
            inhabitants.byAge(Territories.WHOLE, last));
    if (!standard.isThere()) {
      say(inhabitants.isGiven() ? "missing.ages" : "missing.standard");
    }
    RateTables rates = new RateTables(book, inhabitants, standard);
    tables.add(rates.rates());
    tables.add(rates.period());
  }

  private void leftAside(Table series, CaseBook book) {
    Set<String> abroad = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    boolean months = false;
    boolean years = false;
    boolean cumulative = false;
    for (Row row : series) {
      String territory = row.getString("territory");
      boolean known = Territories.byCode(territory).isPresent();
      if (!known) {
        abroad.add(territory.split("/")[0]);
        continue;
      }
      months |= row.getString("resolution").equals(WeeklyLayout.MONTH);
      years |= row.getString("resolution").equals(WeeklyLayout.YEAR);
      cumulative |= row.getString("resolution").equals(WeeklyLayout.CUMULATIVE);
      if (book.isNotified(row.getString("disease"))) {
        twice.add(row.getString("disease"));
      }
    }
    if (!abroad.isEmpty()) {
      notComputed.add(
          Health.WORDS.get(
              "left.abroad", Map.of("n", abroad.size(), "example", abroad.iterator().next())));
    }
    if (months) {
      say("left.months");
    }
    if (years) {
      say("left.years");
    }
    if (cumulative) {
      say("left.cumulative");
    }
    for (String disease : twice) {
      notComputed.add(
          Health.WORDS.get("left.twice", Map.of("disease", Terms.diseaseName(disease))));
    }
  }

  /** Says which diseases have weeks that do not begin on a Monday. */
  private void notIso(Table surveillance) {
    Set<String> diseases = new TreeSet<>();
    for (Row row : surveillance) {
      LocalDate start = LocalDate.parse(row.getString("week_start"));
      if (start.getDayOfWeek() != DayOfWeek.MONDAY) {
        diseases.add(row.getString("disease"));
      }
    }
    for (String disease : diseases) {
      Text name = Terms.diseaseName(disease);
      notComputed.add(Health.WORDS.get("said.weeks_not_iso", Map.of("disease", name)));
    }
  }

  private void say(String key) {
    notComputed.add(Health.WORDS.get(key));
  }
}
