package nc.cagou.usecases.health;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nc.cagou.territory.Territories;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * Inhabitants of communes, provinces and New Caledonia by year and, where the population was given
 * with ages, by age group. Between two given years a straight line, beyond the ends the nearest
 * year. A commune that is not in the input has the population of the censuses of the house, without
 * ages. A larger territory is the sum of its communes.
 */
final class Inhabitants {

  /** Persons of a commune in a year: the total, and each age group where they are known. */
  private static final class Count {
    private final Map<AgeGroup, Map<String, Double>> ages = new TreeMap<>();
    private final Map<String, Double> all = new HashMap<>();

    void add(AgeGroup group, String sex, double persons) {
      Map<String, Double> of =
          group == null ? all : ages.computeIfAbsent(group, g -> new HashMap<>());
      of.merge(sex == null ? "" : sex, persons, Double::sum);
    }

    double total() {
      return ages.isEmpty()
          ? bothSexes(all)
          : ages.values().stream().mapToDouble(Count::bothSexes).sum();
    }

    double of(AgeGroup group) {
      Map<String, Double> own = ages.get(group);
      return own == null ? Double.NaN : bothSexes(own);
    }

    /** The sum of the sexes where they are given, else the row of both. */
    private static double bothSexes(Map<String, Double> bySex) {
      boolean split = bySex.containsKey(Terms.FEMALE) || bySex.containsKey(Terms.MALE);
      return split
          ? bySex.getOrDefault(Terms.FEMALE, 0.0) + bySex.getOrDefault(Terms.MALE, 0.0)
          : bySex.getOrDefault("", 0.0);
    }
  }

  private final Map<String, TreeMap<Integer, Count>> given = new HashMap<>();
  private final List<AgeGroup> groups;

  /**
   * @param table reduced: commune_code, year, age_group, sex, population; null when there is none
   */
  Inhabitants(Table table) {
    if (table != null) {
      for (Row row : table) {
        String group = Cells.text(row, "age_group");
        given
            .computeIfAbsent(row.getString("commune_code"), c -> new TreeMap<>())
            .computeIfAbsent(Cells.whole(row, "year"), y -> new Count())
            .add(
                group == null ? null : AgeGroup.parse(group).orElseThrow(),
                Cells.text(row, "sex"),
                Cells.number(row, "population"));
      }
    }
    groups = commonGroups();
  }

  /** The age groups, when they follow one another without gap from 0 to the oldest; else none. */
  List<AgeGroup> groups() {
    return groups;
  }

  boolean isGiven() {
    return !given.isEmpty();
  }

  /** The last given year; empty string of years when the censuses of the house serve. */
  List<Integer> years() {
    TreeSet<Integer> years = new TreeSet<>();
    given.values().forEach(v -> years.addAll(v.keySet()));
    return List.copyOf(years);
  }

  /** Inhabitants of a territory in a year; {@code NaN} for a territory that is not known. */
  double of(String territory, int year) {
    if (!Provinces.all().contains(territory)) {
      return Territories.population(territory, year).orElse(Double.NaN);
    }
    double sum = 0;
    for (String commune : Provinces.communesOf(territory)) {
      TreeMap<Integer, Count> own = given.get(commune);
      sum +=
          own == null
              ? Territories.population(commune, year).orElse(Double.NaN)
              : between(own, year, Count::total);
    }
    return sum;
  }

  /**
   * Inhabitants by age group; {@code NaN} in all of them when the ages of a commune are not known.
   */
  double[] byAge(String territory, int year) {
    double[] sum = new double[groups.size()];
    for (String commune : Provinces.communesOf(territory)) {
      TreeMap<Integer, Count> own = given.get(commune);
      for (int i = 0; i < sum.length; i++) {
        AgeGroup group = groups.get(i);
        sum[i] += own == null ? Double.NaN : between(own, year, c -> c.of(group));
      }
    }
    return sum;
  }

  private static double between(
      TreeMap<Integer, Count> years, int year, java.util.function.ToDoubleFunction<Count> of) {
    Map.Entry<Integer, Count> below = years.floorEntry(year);
    Map.Entry<Integer, Count> above = years.ceilingEntry(year);
    if (below == null || above == null) {
      return of.applyAsDouble((below == null ? above : below).getValue());
    }
    if (below.getKey().equals(above.getKey())) {
      return of.applyAsDouble(below.getValue());
    }
    double share = (year - below.getKey()) / (double) (above.getKey() - below.getKey());
    double from = of.applyAsDouble(below.getValue());
    return from + share * (of.applyAsDouble(above.getValue()) - from);
  }

  private List<AgeGroup> commonGroups() {
    TreeSet<AgeGroup> all = new TreeSet<>();
    given.values().forEach(years -> years.values().forEach(c -> all.addAll(c.ages.keySet())));
    List<AgeGroup> ordered = new ArrayList<>(all);
    int next = 0;
    for (AgeGroup group : ordered) {
      if (group.from() != next) {
        return List.of();
      }
      next = group.to() + 1;
    }
    return next == AgeGroup.OPEN + 1 ? List.copyOf(ordered) : List.of();
  }
}
