package nc.cagou.method.health;

/**
 * Access to care by floating catchment areas in two steps (Luo & Qi 2009, "An enhanced two-step
 * floating catchment area (E2SFCA) method for measuring spatial accessibility to primary care
 * physicians", Health & Place 15).
 *
 * <p>Step 1, at each place of care j: R_j = S_j / Σ_k P_k W(d_kj), supply over the demand within
 * reach. Step 2, at each place of living i: A_i = Σ_j R_j W(d_ij). The same decay W in both steps
 * ({@link DistanceDecay}): all or nothing is the 2SFCA, steps the E2SFCA. The French APL (Barlet,
 * Coldefy, Collin & Lucas-Gabrielli 2012) is the same with supply as observed activity and demand
 * weighted by the need of its age groups ({@link #needWeighted}).
 *
 * <p>Unit: that of the supply, per unit of demand (full-time equivalents per inhabitant). Σ P_i A_i
 * equals the supply of the places that have demand within reach.
 *
 * <p>Edges: nothing in reach gives 0; a place of care without demand in reach gives nothing to
 * anybody; a place of living without inhabitants still has its access.
 */
public final class TwoStepFloatingCatchment {

  private TwoStepFloatingCatchment() {}

  /**
   * Access of each place of living.
   *
   * @param demand inhabitants, or inhabitants weighted by need, not negative
   * @param supply of each place of care, not negative
   * @param minutes {@code [place of living][place of care]}; {@code NaN} where there is no way
   */
  public static double[] access(
      double[] demand, double[] supply, double[][] minutes, DistanceDecay decay) {
    double[] ratio = supplyToDemand(demand, supply, minutes, decay);
    double[] access = new double[demand.length];
    for (int i = 0; i < demand.length; i++) {
      for (int j = 0; j < supply.length; j++) {
        double weight = decay.weight(minutes[i][j]);
        if (weight > 0) {
          access[i] += ratio[j] * weight;
        }
      }
    }
    return access;
  }

  /** Step 1 alone: supply over the demand within reach of each place of care; 0 without any. */
  public static double[] supplyToDemand(
      double[] demand, double[] supply, double[][] minutes, DistanceDecay decay) {
    if (minutes.length != demand.length) {
      throw new IllegalArgumentException(
          minutes.length + " rows of minutes for " + demand.length + " places of living");
    }
    double[] ratio = new double[supply.length];
    for (int j = 0; j < supply.length; j++) {
      double reached = 0;
      for (int k = 0; k < demand.length; k++) {
        double weight = decay.weight(minutes[k][j]);
        if (weight > 0) {
          reached += demand[k] * weight;
        }
      }
      ratio[j] = reached > 0 ? supply[j] / reached : 0;
    }
    return ratio;
  }

  /**
   * Demand in "standardised inhabitants", as in the French APL: inhabitants times how much their
   * age groups consume against the average.
   *
   * @param need 1 where a population consumes as much as the average
   */
  public static double[] needWeighted(double[] population, double[] need) {
    if (population.length != need.length) {
      throw new IllegalArgumentException(population.length + " places, " + need.length + " needs");
    }
    double[] weighted = new double[population.length];
    for (int i = 0; i < weighted.length; i++) {
      weighted[i] = population[i] * need[i];
    }
    return weighted;
  }
}
