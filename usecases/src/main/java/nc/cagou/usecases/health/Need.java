package nc.cagou.usecases.health;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Parameters;
import nc.cagou.territory.Territories;

/**
 * How much care an inhabitant of a commune needs against the average of New Caledonia, by three age
 * groups whose weights are parameters. With equal weights, or without ages, everybody counts the
 * same. French APL weighs its demand in this way by the observed consumption of each age.
 */
final class Need {

  private static final int ADULT = 15;
  private static final int SENIOR = 65;

  private Need() {}

  static Map<String, Double> byCommune(Inhabitants inhabitants, int year, Parameters p) {
    double[] weights = {p.number("need_child"), p.number("need_adult"), p.number("need_senior")};
    Map<String, Double> needs = new HashMap<>();
    boolean equal = weights[0] == weights[1] && weights[1] == weights[2];
    double average =
        inhabitants.groups().isEmpty() || equal
            ? Double.NaN
            : mean(inhabitants, Territories.WHOLE, year, weights);
    for (String commune : Provinces.communesOf(Territories.WHOLE)) {
      double own = Double.isNaN(average) ? 1 : mean(inhabitants, commune, year, weights) / average;
      needs.put(commune, Double.isFinite(own) ? own : 1);
    }
    return needs;
  }

  private static double mean(Inhabitants inhabitants, String code, int year, double[] weights) {
    List<AgeGroup> groups = inhabitants.groups();
    double[] persons = inhabitants.byAge(code, year);
    double sum = 0;
    double all = 0;
    for (int i = 0; i < persons.length; i++) {
      int from = groups.get(i).from();
      sum += persons[i] * weights[from < ADULT ? 0 : from < SENIOR ? 1 : 2];
      all += persons[i];
    }
    return sum / all;
  }
}
