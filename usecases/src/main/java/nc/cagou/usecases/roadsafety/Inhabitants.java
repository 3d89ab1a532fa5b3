package nc.cagou.usecases.roadsafety;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nc.cagou.Parameters;
import nc.cagou.territory.Territories;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * Population of a territory in a year: the one given as an input (nearest year), else the censuses
 * of New Caledonia. With the parameter {@code population_year} set to a year, that year serves for
 * all accidents.
 */
final class Inhabitants {

  /** The population of the year of the accident. */
  static final String OWN_YEAR = "accident_year";

  private final Map<String, TreeMap<Integer, Double>> given = new HashMap<>();
  private final String rule;

  /**
   * @param table columns commune_code, year, population; null when there is none
   */
  Inhabitants(Table table, Parameters parameters) {
    rule = parameters.text("population_year");
    if (table != null) {
      for (Row row : table) {
        given
            .computeIfAbsent(row.getString("commune_code"), c -> new TreeMap<>())
            .put((int) Counts.whole(row, "year"), Counts.number(row, "population"));
      }
    }
  }

  OptionalDouble of(String territory, int year) {
    int wanted = rule.equals(OWN_YEAR) ? year : Integer.parseInt(rule);
    TreeMap<Integer, Double> own = given.get(territory);
    if (own == null) {
      return Territories.population(territory, wanted);
    }
    Map.Entry<Integer, Double> below = own.floorEntry(wanted);
    Map.Entry<Integer, Double> above = own.ceilingEntry(wanted);
    if (below == null || above == null) {
      return OptionalDouble.of((below == null ? above : below).getValue());
    }
    boolean nearer = wanted - below.getKey() <= above.getKey() - wanted;
    return OptionalDouble.of((nearer ? below : above).getValue());
  }

  /** Inhabitants × years over several years; {@code NaN} when one is not known. */
  double exposure(String territory, Iterable<Integer> years) {
    double sum = 0;
    for (int year : years) {
      sum += of(territory, year).orElse(Double.NaN);
    }
    return sum;
  }
}
