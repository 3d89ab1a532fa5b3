package nc.cagou.method.road;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nc.cagou.method.Interval;
import org.junit.jupiter.api.Test;

class EmpiricalBayesTest {

  @Test
  void equalsTheTutorialOfHauer() {
    // Hauer et al. 2002, TRR 1784, example 1: 12 crashes in a year on 1.8 km, 4,000 vehicles a day,
    // 0.0224 ADT^0.564 crashes per km and year, φ = 2.05 per km: 4.71 ± 1.19 per km and year
    double perKilometre = 0.0224 * Math.pow(4000, 0.564);
    EmpiricalBayes place = EmpiricalBayes.of(12, perKilometre * 1.8, 1 / (2.05 * 1.8));
    assertEquals(4.71, place.expected() / 1.8, 0.005);
    assertEquals(1.19, Math.sqrt(place.variance()) / 1.8, 0.005);
  }

  @Test
  void theExpectedLiesBetweenTheCountAndThePrediction() {
    EmpiricalBayes place = EmpiricalBayes.of(10, 4, 0.5);
    assertEquals(1 / 3.0, place.weight(), 1e-12);
    assertEquals(8, place.expected(), 1e-12);
    assertEquals(4, place.excess(), 1e-12);
    Interval limits = place.interval(0.95);
    assertTrue(limits.lower() < 8 && limits.upper() > 8);
    // gamma law of shape 1/k + observed = 12: 2.5 % and 97.5 % at 6.2006 and 19.682, scale 2/3
    assertEquals(6.2006 * 2 / 3, limits.lower(), 1e-3);
    assertEquals(19.6820 * 2 / 3, limits.upper(), 1e-3);
    assertEquals(limits.lower() - 4, place.excessInterval(0.95).lower(), 1e-12);
  }

  @Test
  void withoutOverdispersionThePredictionStands() {
    EmpiricalBayes place = EmpiricalBayes.of(10, 4, 0);
    assertEquals(4, place.expected());
    assertEquals(new Interval(4, 4), place.interval(0.95));
  }

  @Test
  void noPredictionLeavesEverythingUndefined() {
    assertTrue(Double.isNaN(EmpiricalBayes.of(3, 0, 0.5).expected()));
    assertTrue(Double.isNaN(EmpiricalBayes.of(3, Double.NaN, 0.5).interval(0.95).upper()));
  }

  @Test
  void ranksAreAsSureAsThePlacesAreApart() {
    EmpiricalBayes[] places = {
      EmpiricalBayes.of(60, 10, 0.5),
      EmpiricalBayes.of(5, 5, 0.5),
      EmpiricalBayes.of(6, 5, 0.5),
      EmpiricalBayes.of(1, Double.NaN, 0.5),
      EmpiricalBayes.of(0, 12, 0.5)
    };
    RankIntervals ranks = RankIntervals.of(places);
    assertArrayEquals(new int[] {1, 3, 2, 0, 4}, ranks.rank());
    assertEquals(1, ranks.upper()[0]);
    assertEquals(2, ranks.lower()[1]);
    assertEquals(3, ranks.upper()[2]);
    assertEquals(4, ranks.lower()[4]);
    assertArrayEquals(ranks.upper(), RankIntervals.of(places).upper());
    List<int[][]> parts =
        List.of(
            RankIntervals.rankings(places, 0, 1),
            RankIntervals.rankings(places, 1, 700),
            RankIntervals.rankings(places, 700, RankIntervals.draws(places)));
    assertArrayEquals(ranks.lower(), RankIntervals.of(places, parts).lower());
    assertArrayEquals(ranks.upper(), RankIntervals.of(places, parts).upper());
  }

  @Test
  void equalValuesShareTheBetterRank() {
    assertArrayEquals(new int[] {2, 1, 2, 4}, RankIntervals.ranks(new double[] {3, 9, 3, -1}));
    assertArrayEquals(new int[0], RankIntervals.of(new EmpiricalBayes[0]).rank());
  }
}
