package nc.cagou.usecases.employment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Parameters;
import nc.cagou.Tables;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import nc.cagou.usecases.Sheet;
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
    Tables tables = Tables.of(decisions.tables.toArray(Table[]::new));
    Set<String> open = reduced.has("jobseekers") ? Set.of() : new HashSet<>(tables.names());
    return new Findings(tables, decisions.notComputed, open);
  }

  private void decide() {
    missingInputs();
    Parameters parameters = context.parameters();
    Occupations names =
        new Occupations(reduced.find("nomenclature").orElse(null), parameters.text("level"));
    Flows flows = new Flows(reduced, names);
    Months months = new Months(reduced);
    tension(names, flows);
    if (!flows.years().isEmpty()) {
      add(Mismatch.table(flows));
      add(communes(flows));
    }
    add(BeveridgeTable.table(reduced, months));
    SeriesTables series = new SeriesTables(reduced, months);
    add(series.series());
    add(series.evolution());
    series
        .notAdjusted()
        .forEach(n -> say("missing.adjustment", Map.of("series", Phrases.series(n))));
    counts(names, flows);
  }

  private void tension(Occupations names, Flows flows) {
    Sheet tension = TensionTable.sheet();
    Sheet causes = Causes.sheet();
    String nomenclature = names.crosswalk() ? "FAP" : "ROME";
    if (!flows.years().isEmpty()) {
      Survey survey = new Survey(reduced.find("projects").orElse(null), names);
      TensionTable computed = new TensionTable(flows, survey, context.parameters(), nomenclature);
      computed.write(tension);
      Profiles profiles =
          new Profiles(
              reduced.find("profiles").orElse(null),
              names.crosswalk() ? reduced.find("published").orElse(null) : null);
      new Causes(flows, survey, profiles, nomenclature).write(causes);
      if (survey.otherNomenclature() > 0) {
        say("missing.survey_nomenclature", Map.of("n", survey.otherNomenclature()));
      }
      if (reduced.has("offers") && reduced.has("jobseekers")) {
        say(computed.withSurvey() ? "said.three" : "said.two", Map.of());
        causes(profiles, flows, nomenclature);
        tables.add(computed.referenceTable());
      }
    }
    reduced
        .find("published")
        .ifPresent(
            published -> {
              if (reduced.has("jobseekers")) {
                tables.add(PublishedTension.alone(published));
              } else {
                PublishedTension.tension(published, tension);
              }
              PublishedTension.causes(published, causes);
            });
    Table made = tension.table();
    add(made);
    add(causes.table());
    long differing =
        tables.stream()
            .filter(t -> t.columnNames().contains("published_class"))
            .mapToLong(PublishedTension::differing)
            .sum();
    if (differing > 0) {
      say("said.differing", Map.of("n", differing));
    }
  }

  /** What could not be said of causes, and what was borrowed. */
  private void causes(Profiles profiles, Flows flows, String nomenclature) {
    Set<String> occupations = flows.occupations();
    if (!profiles.employmentOfAll(occupations)) {
      say("missing.causes.intensity", Map.of());
    }
    if (occupations.stream().allMatch(o -> Double.isNaN(profiles.conditions(o)))) {
      say("missing.causes.traits", Map.of());
    }
    if (profiles.borrowed(occupations)) {
      say("said.causes.borrowed", Map.of("period", profiles.period()));
    }
    long other = profiles.unused(occupations);
    if (other > 0) {
      say("said.profiles_other", Map.of("n", other, "nomenclature", nomenclature));
    }
  }

  private Table communes(Flows flows) {
    Sheet sheet =
        new Sheet("communes")
            .text("period", "commune_code")
            .number("offers", "positions", "registrations", "ratio", "lower", "upper", "persons");
    for (int year : flows.years()) {
      boolean both = flows.hasOffers(year) && flows.hasJobseekers(year);
      for (Territory commune : Territories.communes()) {
        Flow flow = flows.of(year, Occupations.TOTAL, commune.code());
        double ratio =
            both && flow.registrations > 0 ? 100 * flow.offers / flow.registrations : Double.NaN;
        double half = 196 * Math.sqrt(TensionTable.ratioVariance(flow.offers, flow.registrations));
        sheet.row(
            "" + year,
            commune.code(),
            flows.hasOffers(year) ? flow.offers : null,
            flows.hasOffers(year) ? flow.positions : null,
            flows.hasJobseekers(year) ? flow.registrations : null,
            ratio,
            Math.max(0, ratio - half),
            ratio + half,
            flows.hasJobseekers(year) ? flow.persons() : null);
      }
    }
    return sheet.table();
  }

  private void missingInputs() {
    boolean published = reduced.has("published");
    for (String input : List.of("offers", "jobseekers")) {
      if (!reduced.has(input)
          && (!published || reduced.has("offers") || reduced.has("jobseekers"))) {
        say("missing." + input, Map.of());
      }
    }
    if (!reduced.has("employees")) {
      say("missing.employees", Map.of());
    }
    if (!reduced.has("projects") && reduced.has("offers") && reduced.has("jobseekers")) {
      say("missing.projects", Map.of());
    }
    if (reduced.names().isEmpty()) {
      say("missing.everything", Map.of());
    }
  }

  private void counts(Occupations names, Flows flows) {
    count("missing.offers_without", flows.offersWithout);
    count("missing.persons_without", flows.personsWithout);
    count("missing.reversed", flows.reversed);
    count("said.shares", names.mended());
  }

  private void count(String key, long n) {
    if (n > 0) {
      say(key, Map.of("n", n));
    }
  }

  private void add(Table table) {
    if (!table.isEmpty()) {
      tables.add(table);
    }
  }

  private void say(String key, Map<String, ?> arguments) {
    notComputed.add(words.get(key, arguments));
  }
}
