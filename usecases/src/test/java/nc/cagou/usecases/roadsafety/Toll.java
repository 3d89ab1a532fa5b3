package nc.cagou.usecases.roadsafety;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Parameters;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.Tables;
import nc.cagou.text.Text;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * Reduced tables written as a toll: so many accidents, killed, hospitalised in a place and a year.
 * The victims are men of 18 to 24 in cars, the accidents happen on Fridays at 17 h on communal
 * roads at one spot a place.
 */
final class Toll {

  private final RoadSafety useCase = new RoadSafety();
  private final Sheet accidents =
      new Sheet("accidents")
          .whole("year")
          .text("place")
          .whole("accidents", "fatal_accidents", "severe_accidents", "without_persons")
          .whole("killed", "hospitalised", "slightly_injured", "unhurt");
  private final Sheet hours =
      new Sheet("hours")
          .whole("year")
          .text("place")
          .whole("weekday", "hour", "accidents", "killed");
  private final Sheet communes =
      new Sheet("communes").text("commune_code").whole("accidents", "killed");
  private final Sheet points =
      new Sheet("points")
          .text("commune_code")
          .number("lon", "lat")
          .whole("accidents", "fatal_accidents", "severe_accidents")
          .whole("killed", "hospitalised", "slightly_injured", "unhurt");
  private final Sheet roads =
      new Sheet("roads")
          .whole("year")
          .text("place")
          .whole("road_category", "speed_limit", "accidents", "killed");
  private final Sheet users =
      new Sheet("users")
          .whole("year")
          .text("place", "user_category", "sex", "age_group")
          .whole("killed", "hospitalised", "slightly_injured", "unhurt", "severity_unknown");
  private final Sheet segments =
      new Sheet("segments")
          .text("segment_id")
          .number("length_km", "aadt")
          .text("road_class")
          .number("years")
          .whole("crashes")
          .text("commune_code");
  private final Sheet treatments =
      new Sheet("treatments")
          .text("site", "group")
          .whole("crashes_before", "crashes_after")
          .number("years_before", "years_after", "predicted_before", "predicted_after")
          .number("length_km", "aadt_before", "aadt_after")
          .text("road_class");
  private final Set<String> inputs =
      new TreeSet<>(List.of("accidents", "persons", "vehicles", "places"));
  private final Map<String, String> parameters = new HashMap<>();
  private boolean synthetic;
  private int spot;

  /** Adds a place and a year; every killed person is one fatal accident. */
  Toll in(Integer year, String place, long count, long killed, long hospitalised, long slight) {
    long severe = Math.min(hospitalised, count - Math.min(killed, count));
    long fatal = Math.min(killed, count);
    accidents.row(year, place, count, fatal, severe, 0, killed, hospitalised, slight, count);
    hours.row(year, place, 5, 17, count, killed);
    communes.row(place.length() == 5 ? place : null, count, killed);
    points.row(
        place.length() == 5 ? place : null,
        166.45 + 0.1 * spot,
        -22.25,
        count,
        fatal,
        severe,
        killed,
        hospitalised,
        slight,
        count);
    roads.row(year, place, 4, 50, count, killed);
    users.row(year, place, "car", "male", "18-24", killed, hospitalised, slight, count, 0);
    spot++;
    return this;
  }

  /** Adds a segment of 2 km, watched for 5 years. */
  Toll segment(String id, Double traffic, long crashes, String commune) {
    inputs.add("segments");
    segments.row(id, 2.0, traffic, null, 5.0, crashes, commune);
    return this;
  }

  /** Adds 20 segments in Nouméa with 2 or 6 crashes each. */
  Toll segments() {
    for (int i = 0; i < 20; i++) {
      segment("S" + (10 + i), 1000.0 + 100 * i, i % 2 == 0 ? 2 : 6, "98818");
    }
    return this;
  }

  /** Adds a site, 2 years before and 2 after. */
  Toll site(String site, String group, long before, long after, Double predicted) {
    inputs.add("treatments");
    treatments.row(
        site, group, before, after, 2.0, 2.0, predicted, predicted, null, null, null, null);
    return this;
  }

  /** No register of accidents at all. */
  Toll roadsAlone() {
    inputs.removeAll(List.of("accidents", "persons", "vehicles", "places"));
    return this;
  }

  Toll without(String input) {
    inputs.remove(input);
    return this;
  }

  Toll with(String parameter, String value) {
    parameters.put(parameter, value);
    return this;
  }

  Toll synthetic() {
    synthetic = true;
    return this;
  }

  Evidence.Context context() {
    return new Evidence.Context(
        inputs,
        Parameters.of(useCase.parameters(), parameters),
        synthetic,
        List.of(Text.same("BAAC")),
        LocalDate.of(2026, 11, 1));
  }

  Tables reduced() {
    Map<String, Table> tables = new HashMap<>();
    if (inputs.contains("segments")) {
      Table own = segments.table();
      tables.put("segments", own);
      new Screening(own).laws().ifPresent(laws -> tables.put("segment_limits", limits(laws)));
    }
    if (inputs.contains("treatments")) {
      tables.put("treatments", treatments.table());
    }
    if (accidents.table().isEmpty()) {
      return new Tables(tables);
    }
    boolean located = inputs.contains("accidents");
    boolean persons = inputs.contains("persons");
    tables.put("accidents", persons ? accidents.table() : bare(accidents.table()));
    if (located) {
      tables.put("hours", hours.table());
      tables.put("communes", communes.table());
      tables.put("points", persons ? points.table() : bare(points.table()));
    }
    if (inputs.contains("places")) {
      tables.put("roads", roads.table());
    }
    if (persons) {
      tables.put("users", users.table());
    }
    return new Tables(tables);
  }

  private static Table limits(SegmentLaws laws) {
    return SegmentLimits.table(
        laws,
        laws.segments().stream().map(laws::limits).toList(),
        laws.draws().stream().map(laws::rankings).toList());
  }

  /** As Spark gives it without the persons: their columns are empty. */
  private static Table bare(Table table) {
    for (String column : Counts.PERSONS) {
      table.replaceColumn(column, IntColumn.create(column, table.rowCount()));
    }
    return table;
  }

  Findings findings() {
    return useCase.decide(reduced(), context());
  }

  Evidence evidence() {
    Findings findings = findings();
    return new Evidence(findings.tables(), context(), findings.notComputed());
  }

  Story story() {
    return useCase.show(evidence(), Selection.NONE);
  }

  Story story(String territory, String year) {
    return useCase.show(
        evidence(),
        new Selection(Optional.ofNullable(territory), Optional.ofNullable(year), Optional.empty()));
  }
}
