package nc.cagou.method.metadata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The assessment of data.europa.eu on its own definition and on a published catalogue. */
class MetadataQualityTest {

  /** The catalogue that mjanez/ckan-mqa publishes: 46 datasets, 255 distributions. */
  private static final long[] MET = {
    46, 46, 42, 0, 255, 0, 0, 255, 255, 378, 131, 252, 0, 255, 245, 46, 0, 46, 46, 255, 0, 46, 46
  };

  private static final long[] POPULATION = {
    46, 46, 46, 46, 255, 255, 255, 255, 255, 510, 255, 255, 46, 255, 255, 46, 46, 46, 46, 255, 255,
    46, 46
  };

  private static final double[] PUBLISHED = {
    30, 30, 18.26, 0, 50, 0, 0, 20, 10, 7.41, 10.27, 19.76, 0, 20, 9.61, 10, 0, 20, 10, 5, 0, 5, 5
  };

  @Test
  void has23MetricsAnd405PointsInFiveDimensions() {
    assertEquals(23, MqaMetric.values().length);
    int[] points = new int[5];
    for (MqaDimension dimension : MqaDimension.values()) {
      points[dimension.ordinal()] = dimension.points();
    }
    assertArrayEquals(new int[] {100, 100, 110, 75, 20}, points);
    assertEquals(MetadataQuality.POINTS, java.util.Arrays.stream(points).sum());
  }

  @Test
  void equalsThePublishedCatalogueLineByLine() {
    MetadataQuality.Score score =
        MetadataQuality.byShare(new MqaCounts(MET, new long[23], POPULATION), Untested.NOT_MET);
    for (MqaMetric metric : MqaMetric.values()) {
      assertEquals(PUBLISHED[metric.ordinal()], score.of(metric), 0.005, metric.code());
    }
    assertEquals(new BigDecimal("280.31"), score.published());
    assertEquals(280.3197, score.total(), 0.0001);
    assertEquals(MqaBand.GOOD, score.band());
  }

  @Test
  void aBoundBelongsToTheLowerBand() {
    assertEquals(MqaBand.BAD, MqaBand.of(0));
    assertEquals(MqaBand.BAD, MqaBand.of(120));
    assertEquals(MqaBand.SUFFICIENT, MqaBand.of(120.01));
    assertEquals(MqaBand.SUFFICIENT, MqaBand.of(220));
    assertEquals(MqaBand.GOOD, MqaBand.of(350));
    assertEquals(MqaBand.EXCELLENT, MqaBand.of(405));
    assertThrows(IllegalArgumentException.class, () -> MqaBand.of(406));
  }

  @Test
  void anEmptyCatalogueHasNoPoint() {
    assertEquals(0, MetadataQuality.byShare(MqaCounts.none(), Untested.NOT_MET).total());
  }

  @Test
  void whatIsNotTestedCountsAsAsked() {
    MqaCounts counts = dataset(MqaMetric.DOWNLOAD_URL, MqaMetric.ACCESS_URL_REACHED);
    counts.untested()[MqaMetric.DOWNLOAD_URL_REACHED.ordinal()] = 1;
    counts.met()[MqaMetric.ACCESS_URL_REACHED.ordinal()] = 0;
    assertEquals(20, accessibility(counts, Untested.NOT_MET));
    assertEquals(50, accessibility(counts, Untested.MET));
    // 20 of the 70 points that could be tested
    assertEquals(100 * 20.0 / 70, accessibility(counts, Untested.LEFT_OUT), 1e-9);
  }

  @Test
  void theBestDistributionIsTheOneWithMostPoints() {
    MqaCounts poor = dataset(MqaMetric.FORMAT);
    MqaCounts rich = dataset(MqaMetric.FORMAT, MqaMetric.LICENSE);
    assertEquals(1, MetadataQuality.best(List.of(poor, rich, rich), Untested.NOT_MET));
    assertEquals(-1, MetadataQuality.best(List.of(), Untested.NOT_MET));
  }

  @Test
  void mendingAMetricGivesThePointsThatLack() {
    assertEquals(30, MetadataQuality.gain(dataset(MqaMetric.FORMAT), MqaMetric.KEYWORD));
    assertEquals(0, MetadataQuality.gain(dataset(MqaMetric.KEYWORD), MqaMetric.KEYWORD));
    MqaCounts half = dataset();
    half.met()[MqaMetric.FORMAT_VOCABULARY.ordinal()] = 1;
    assertEquals(5, MetadataQuality.gain(half, MqaMetric.FORMAT_VOCABULARY));
    MqaCounts untested = dataset();
    untested.untested()[MqaMetric.DCAT_AP.ordinal()] = 1;
    assertEquals(0, MetadataQuality.gain(untested, MqaMetric.DCAT_AP));
  }

  private static double accessibility(MqaCounts counts, Untested rule) {
    return MetadataQuality.byShare(counts, rule).of(MqaDimension.ACCESSIBILITY);
  }

  /** One dataset with one distribution that meets these metrics wholly. */
  private static MqaCounts dataset(MqaMetric... met) {
    MqaCounts counts = MqaCounts.none();
    for (MqaMetric metric : MqaMetric.values()) {
      counts.population()[metric.ordinal()] = metric.observations();
    }
    for (MqaMetric metric : met) {
      counts.met()[metric.ordinal()] = metric.observations();
    }
    return counts;
  }
}
