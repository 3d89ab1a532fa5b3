package nc.cagou.usecases.health;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Parameters;
import nc.cagou.method.Rate;
import nc.cagou.method.health.DistanceDecay;
import nc.cagou.method.health.TwoStepFloatingCatchment;
import nc.cagou.text.Numbers;
import nc.cagou.text.Refusal;

/**
 * Potential access to one profession from each commune, in full-time equivalents per 100,000
 * inhabitants in reach: enhanced two-step floating catchment area, or the steps of the French APL,
 * or a Gaussian decay, as the parameter {@code decay} says.
 */
final class Access {

  /** Classes, from the least; bounds are shares of the mean of the territory. */
  static final List<String> CLASSES = List.of("none", "very_low", "low", "average", "high");

  private static final double[] BOUNDS = {0.5, 0.8, 1.2};

  private final List<String> communes;
  private final double[] population;
  private final double[] need;
  private final Journeys journeys;
  private final DistanceDecay decay;

  /**
   * @param population inhabitants by commune
   * @param need demand of an inhabitant of a commune against the average, by commune
   */
  Access(
      Map<String, Double> population,
      Map<String, Double> need,
      Journeys journeys,
      Parameters parameters) {
    this.communes = List.copyOf(population.keySet());
    this.population = communes.stream().mapToDouble(population::get).toArray();
    this.need = communes.stream().mapToDouble(c -> need.getOrDefault(c, 1.0)).toArray();
    this.journeys = journeys;
    this.decay = decay(parameters);
  }

  /** Scores by commune for a supply by commune of practice. */
  Map<String, Double> scores(Map<String, Double> supply) {
    List<String> sites = new ArrayList<>(supply.keySet());
    double[] capacity = sites.stream().mapToDouble(supply::get).toArray();
    double[][] minutes = new double[communes.size()][sites.size()];
    for (int i = 0; i < minutes.length; i++) {
      for (int j = 0; j < capacity.length; j++) {
        minutes[i][j] = journeys.minutes(communes.get(i), sites.get(j));
      }
    }
    double[] demand = TwoStepFloatingCatchment.needWeighted(population, need);
    double[] access = TwoStepFloatingCatchment.access(demand, capacity, minutes, decay);
    Map<String, Double> scores = new LinkedHashMap<>();
    for (int i = 0; i < access.length; i++) {
      scores.put(communes.get(i), access[i] * Rate.HUNDRED_THOUSAND);
    }
    return scores;
  }

  /** Mean score over the inhabitants of some communes; {@code NaN} without inhabitants. */
  double mean(Map<String, Double> scores, List<String> among) {
    double sum = 0;
    double persons = 0;
    for (int i = 0; i < population.length; i++) {
      if (among.contains(communes.get(i))) {
        sum += population[i] * scores.get(communes.get(i));
        persons += population[i];
      }
    }
    return persons > 0 ? sum / persons : Double.NaN;
  }

  /** Inhabitants of some communes with no care within reach. */
  double without(Map<String, Double> scores, List<String> among) {
    double sum = 0;
    for (int i = 0; i < population.length; i++) {
      if (among.contains(communes.get(i)) && scores.get(communes.get(i)) == 0) {
        sum += population[i];
      }
    }
    return sum;
  }

  double population(String commune) {
    return population[communes.indexOf(commune)];
  }

  /** Demand of an inhabitant against the average. */
  double need(String commune) {
    return need[communes.indexOf(commune)];
  }

  List<String> communes() {
    return communes;
  }

  /** The class of a score: none in reach, or its place against the mean of the territory. */
  static String classOf(double score, double mean) {
    if (score == 0) {
      return CLASSES.get(0);
    }
    int at = 1;
    for (double bound : BOUNDS) {
      at += score >= bound * mean ? 1 : 0;
    }
    return CLASSES.get(at);
  }

  /** The last minute at which care counts. */
  static double reach(Parameters p) {
    return p.text("decay").equals("apl") ? 20 : p.number("zone_3");
  }

  private static DistanceDecay decay(Parameters p) {
    double[] zones = {p.number("zone_1"), p.number("zone_2"), p.number("zone_3")};
    if (!(zones[0] < zones[1] && zones[1] < zones[2])) {
      throw Refusal.usage(
          Health.WORDS.get(
              "refusal.zones",
              Map.of(
                  "z1", Numbers.decimal(zones[0], 0),
                  "z2", Numbers.decimal(zones[1], 0),
                  "z3", Numbers.decimal(zones[2], 0))));
    }
    return switch (p.text("decay")) {
      case "apl" -> DistanceDecay.steps(new double[] {10, 15, 20}, new double[] {1, 0.3, 0.1});
      case "2sfca" -> DistanceDecay.within(zones[2]);
      case "gaussian" -> DistanceDecay.gaussian(zones[2] / 2, zones[2]);
      default ->
          DistanceDecay.steps(zones, new double[] {1, p.number("weight_2"), p.number("weight_3")});
    };
  }
}
