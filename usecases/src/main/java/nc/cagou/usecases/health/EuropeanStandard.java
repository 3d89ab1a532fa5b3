package nc.cagou.usecases.health;

import java.util.List;

/**
 * European standard population of 2013 (Eurostat, "Revision of the European Standard Population",
 * 2013): 100,000 persons by age, shared evenly among the years of each published group, so that any
 * grouping of ages has its weight.
 */
final class EuropeanStandard {

  /** First age of each published group. */
  private static final int[] FROM = {
    0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90
  };

  private static final int[] PERSONS = {
    1000, 4000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000,
    4000, 2500, 1500, 1000
  };

  private EuropeanStandard() {}

  /** The weight of each group; 90 and over are taken as one group of ten years. */
  static double[] weights(List<AgeGroup> groups) {
    double[] weights = new double[groups.size()];
    for (int i = 0; i < weights.length; i++) {
      AgeGroup group = groups.get(i);
      int last = group.to() == AgeGroup.OPEN ? 99 : Math.min(99, group.to());
      for (int age = group.from(); age <= last; age++) {
        weights[i] += at(age);
      }
    }
    return weights;
  }

  private static double at(int age) {
    int i = FROM.length - 1;
    while (FROM[i] > age) {
      i--;
    }
    int end = i == FROM.length - 1 ? 100 : FROM[i + 1];
    return PERSONS[i] / (double) (end - FROM[i]);
  }
}
