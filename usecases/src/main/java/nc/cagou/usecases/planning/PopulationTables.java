package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nc.cagou.method.planning.Dissimilarity;
import nc.cagou.method.planning.Inequality;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/** {@code population}: counts and growth of each territory; {@code distribution}: how unequal. */
final class PopulationTables {

  private final Census census;

  PopulationTables(Census census) {
    this.census = census;
  }

  /** Mean annual growth in percent: ((P2 / P1)^(1 / years) − 1) × 100; NaN when P1 is 0. */
  static double growth(double before, double after, int years) {
    return before > 0 && years > 0 ? (Math.pow(after / before, 1.0 / years) - 1) * 100 : Double.NaN;
  }

  Table population() {
    Sheet sheet =
        new Sheet("population")
            .text("territory")
            .whole("year", "population")
            .number("annual_growth");
    for (String territory : census.territories()) {
      Integer last = null;
      for (int year : census.years()) {
        OptionalDouble now = census.of(territory, year);
        if (now.isEmpty()) {
          continue;
        }
        double before = last == null ? Double.NaN : census.of(territory, last).orElseThrow();
        sheet.row(
            territory,
            year,
            now.getAsDouble(),
            last == null ? null : growth(before, now.getAsDouble(), year - last));
        last = year;
      }
    }
    return sheet.table();
  }

  /**
   * @param built built-up km² by year and commune
   */
  Table distribution(Map<Integer, Map<String, Double>> built) {
    Sheet sheet =
        new Sheet("distribution")
            .whole("year", "communes")
            .number("gini", "theil", "largest_share", "dissimilarity");
    for (int year : census.years()) {
      List<Double> people = new ArrayList<>();
      List<Double> both = new ArrayList<>();
      List<Double> land = new ArrayList<>();
      for (String commune : Ground.COMMUNES.keySet()) {
        OptionalDouble own = census.of(commune, year);
        if (own.isPresent()) {
          people.add(own.getAsDouble());
          Double area = built.getOrDefault(year, Map.of()).get(commune);
          if (area != null) {
            both.add(own.getAsDouble());
            land.add(area);
          }
        }
      }
      if (people.size() > 1) {
        double[] counts = array(people);
        double all = people.stream().mapToDouble(Double::doubleValue).sum();
        double most = people.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        sheet.row(
            year,
            people.size(),
            Inequality.gini(counts),
            Inequality.theil(counts),
            all > 0 ? most / all : null,
            land.size() > 1 ? Dissimilarity.of(array(both), array(land)) : null);
      }
    }
    return sheet.table();
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
