package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * Population of communes by year, and of provinces and New Caledonia as their sums: as given, or
 * the published censuses where no input gives any. A sum is there only when all its communes are.
 * Poya goes to its two provinces by the shares counted in the same year.
 */
final class Census {

  private final Map<String, TreeMap<Integer, Double>> counts = new HashMap<>();
  private final TreeSet<Integer> years = new TreeSet<>();
  private final boolean given;

  /**
   * @param table columns commune_code, year, population; null when there is none
   */
  Census(Table table) {
    given = table != null && !table.isEmpty();
    if (given) {
      for (Row row : table) {
        put(
            row.getString("commune_code"),
            Sheet.whole(row, "year"),
            Sheet.number(row, "population"));
      }
    } else {
      for (int year : Territories.censuses()) {
        for (Territory commune : Territories.communes()) {
          put(commune.code(), year, Territories.population(commune.code(), year).orElseThrow());
        }
      }
    }
  }

  private void put(String commune, int year, double population) {
    counts.computeIfAbsent(commune, c -> new TreeMap<>()).put(year, population);
    years.add(year);
  }

  /** Whether an input gave the figures. */
  boolean isGiven() {
    return given;
  }

  /** Years with a count, ascending. */
  List<Integer> years() {
    return List.copyOf(years);
  }

  /** Communes, provinces and the whole for which something is known, in this order. */
  List<String> territories() {
    List<String> all = new ArrayList<>();
    for (Territory commune : Territories.communes()) {
      if (counts.containsKey(commune.code())) {
        all.add(commune.code());
      }
    }
    Territories.provinces().forEach(p -> all.add(p.code()));
    all.add(Territories.WHOLE);
    all.removeIf(t -> years.stream().noneMatch(y -> of(t, y).isPresent()));
    return all;
  }

  /** How many communes are counted in a year. */
  long communes(int year) {
    return counts.values().stream().filter(c -> c.containsKey(year)).count();
  }

  /** The count of a territory in a census year; empty when it is not counted, or not whole. */
  OptionalDouble of(String territory, int year) {
    double sum = at(territory, year, true);
    return Double.isNaN(sum) ? OptionalDouble.empty() : OptionalDouble.of(sum);
  }

  /**
   * The population in any year between two counts, on a straight line; {@code NaN} before the first
   * and after the last.
   */
  double between(String territory, int year) {
    return at(territory, year, false);
  }

  private double at(String territory, int year, boolean counted) {
    if (counts.containsKey(territory)) {
      return commune(territory, year, counted);
    }
    double sum = 0;
    boolean any = false;
    for (Map.Entry<String, Double> part : Places.communesOf(territory, year).entrySet()) {
      sum += part.getValue() * commune(part.getKey(), year, counted);
      any = true;
    }
    return any ? sum : Double.NaN;
  }

  private double commune(String code, int year, boolean counted) {
    TreeMap<Integer, Double> own = counts.getOrDefault(code, new TreeMap<>());
    if (counted || own.containsKey(year)) {
      return own.getOrDefault(year, Double.NaN);
    }
    Map.Entry<Integer, Double> before = own.floorEntry(year);
    Map.Entry<Integer, Double> after = own.ceilingEntry(year);
    if (before == null || after == null) {
      return Double.NaN;
    }
    double share = (double) (year - before.getKey()) / (after.getKey() - before.getKey());
    return before.getValue() + share * (after.getValue() - before.getValue());
  }
}
