package nc.cagou.usecases.employment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import nc.cagou.Tables;
import nc.cagou.territory.Territories;
import tech.tablesaw.api.Table;

/** Offers, registrations and exits by year, occupation and territory, communes among them. */
final class Flows {

  /** Years shown at most, the last ones. */
  static final int MOST_YEARS = 15;

  private final Map<Integer, Map<String, Map<String, Flow>>> cells = new TreeMap<>();
  private final Set<String> occupations = new TreeSet<>();
  private final Set<Integer> offerYears = new TreeSet<>();
  private final Set<Integer> jobseekerYears = new TreeSet<>();
  private final Occupations names;

  /**
   * Advertisements and persons whose occupation is not known, and persons left before they came.
   */
  long offersWithout;

  long personsWithout;
  long reversed;

  Flows(Tables reduced, Occupations names) {
    this.names = names;
    reduced.find("offers").ifPresent(this::offers);
    reduced.find("jobseekers").ifPresent(this::jobseekers);
    while (cells.size() > MOST_YEARS) {
      int first = cells.keySet().iterator().next();
      cells.remove(first);
      offerYears.remove(first);
      jobseekerYears.remove(first);
    }
  }

  private void offers(Table table) {
    for (int i = 0; i < table.rowCount(); i++) {
      double year = Cells.number(table, i, "year");
      if (Double.isNaN(year)) {
        continue;
      }
      double offers = Cells.number(table, i, "offers");
      double positions = Cells.number(table, i, "positions");
      String kind = Cells.text(table, i, "kind");
      offerYears.add((int) year);
      boolean known =
          spread(
              (int) year,
              Cells.text(table, i, "rome_code"),
              Cells.text(table, i, "commune_code"),
              (flow, share) -> {
                flow.offers += share * offers;
                flow.positions += share * positions;
                flow.durable += "durable".equals(kind) ? share * positions : 0;
                flow.shortLived += "short".equals(kind) ? share * positions : 0;
              });
      offersWithout += known ? 0 : (long) offers;
    }
  }

  private void jobseekers(Table table) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < table.rowCount(); i++) {
      int registered = (int) Cells.number(table, i, "registered");
      double left = Cells.number(table, i, "left");
      first = Math.min(first, registered);
      last = Math.max(last, Double.isNaN(left) ? registered : Math.max(registered, (int) left));
    }
    first = Math.max(first, last - MOST_YEARS + 1);
    for (int year = first; year <= last; year++) {
      jobseekerYears.add(year);
    }
    for (int i = 0; i < table.rowCount(); i++) {
      reversed += (long) Cells.number(table, i, "reversed");
      double persons = Cells.number(table, i, "persons");
      if (persons == 0) {
        continue;
      }
      int registered = (int) Cells.number(table, i, "registered");
      double written = Cells.number(table, i, "left");
      int left = Double.isNaN(written) ? Integer.MAX_VALUE : (int) written;
      String rome = Cells.text(table, i, "rome_code");
      String commune = Cells.text(table, i, "commune_code");
      boolean known = true;
      for (int year = Math.max(first, registered); year <= Math.min(last, left); year++) {
        int now = year;
        known =
            spread(
                year,
                rome,
                commune,
                (flow, share) -> {
                  flow.registrations += registered == now ? share * persons : 0;
                  flow.atStart += registered < now ? share * persons : 0;
                  flow.exits += left == now ? share * persons : 0;
                });
      }
      personsWithout += known ? 0 : (long) persons;
    }
  }

  /** Adds to every cell that a row belongs to; false when its occupation is not known. */
  private boolean spread(int year, String rome, String commune, BiConsumer<Flow, Double> adding) {
    Map<String, Double> to = names.of(rome);
    Map<String, Double> places = new HashMap<>(Places.of(commune));
    if (commune != null) {
      places.put(commune, 1.0);
    }
    places.forEach(
        (place, share) -> {
          adding.accept(cell(year, Occupations.TOTAL, place), share);
          to.forEach(
              (occupation, part) -> adding.accept(cell(year, occupation, place), share * part));
        });
    occupations.addAll(to.keySet());
    return !to.isEmpty();
  }

  private Flow cell(int year, String occupation, String territory) {
    return cells
        .computeIfAbsent(year, y -> new TreeMap<>())
        .computeIfAbsent(occupation, o -> new HashMap<>())
        .computeIfAbsent(territory, t -> new Flow());
  }

  Flow of(int year, String occupation, String territory) {
    return cells
        .getOrDefault(year, Map.of())
        .getOrDefault(occupation, Map.of())
        .getOrDefault(territory, Flow.NONE);
  }

  Flow whole(int year, String occupation) {
    return of(year, occupation, Territories.WHOLE);
  }

  Set<Integer> years() {
    return cells.keySet();
  }

  /** Occupations without the total. */
  Set<String> occupations() {
    return occupations;
  }

  boolean hasOffers(int year) {
    return offerYears.contains(year);
  }

  boolean hasJobseekers(int year) {
    return jobseekerYears.contains(year);
  }
}
