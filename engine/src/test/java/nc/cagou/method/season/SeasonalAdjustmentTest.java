package nc.cagou.method.season;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.api.Test;

class SeasonalAdjustmentTest {

  /** Eight years of months: a line with a season, and a disturbance without a period. */
  private static double[] series(int seed) {
    double[] y = new double[96];
    Arrays.setAll(
        y,
        t ->
            (100 + t)
                * (1 + 0.2 * Math.sin(2 * Math.PI * t / 12))
                * (1 + 0.01 * Math.sin(seed + 1.7 * t * t)));
    return y;
  }

  @Test
  void theSeasonIsTakenOut() {
    SeasonalAdjustment.Adjusted found =
        SeasonalAdjustment.x13(series(1), 2015, 1, 12, SeasonalModel.airline(true), 0);
    for (int t = 0; t < 96; t++) {
      assertEquals(100 + t, found.adjusted()[t], 6, "month " + t);
    }
    assertTrue(found.quality().m7() < 1);
    assertEquals("(0 1 1)(0 1 1)", found.model().arima());
  }

  @Test
  void adjustedTimesSeasonIsTheSeries() {
    double[] y = series(2);
    SeasonalAdjustment.Adjusted found = SeasonalAdjustment.x13(y, 2015, 1, 12);
    double[] product = new double[y.length];
    Arrays.setAll(
        product,
        t ->
            found.multiplicative()
                ? found.adjusted()[t] * found.calendarAndSeasonal()[t]
                : found.adjusted()[t] + found.calendarAndSeasonal()[t]);
    assertArrayEquals(y, product, 1e-9);
  }

  @Test
  void aSeriesWithZerosIsAdjustedByAddends() {
    double[] y = series(3);
    y[5] = 0;
    assertEquals(false, SeasonalAdjustment.x13(y, 2015, 1, 12).multiplicative());
  }

  @Test
  void tooShortOrMissingIsRefused() {
    double[] gap = series(1);
    gap[4] = Double.NaN;
    assertThrows(IllegalArgumentException.class, () -> SeasonalAdjustment.x13(gap, 2015, 1, 12));
    assertThrows(
        IllegalArgumentException.class, () -> SeasonalAdjustment.x13(new double[35], 2015, 1, 12));
  }

  @Test
  void manyThreadsGiveTheSameAsOne() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<double[]>> found = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        int seed = i % 3;
        Callable<double[]> task =
            () -> SeasonalAdjustment.x13(series(seed), 2015, 1, 12).adjusted();
        found.add(threads.submit(task));
      }
      for (int i = 0; i < found.size(); i++) {
        double[] alone = SeasonalAdjustment.x13(series(i % 3), 2015, 1, 12).adjusted();
        assertArrayEquals(alone, found.get(i).get(), 0);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** The published series has one decimal: rounding alone makes a quarter of a tenth. */
  @Test
  void adjustedUnemploymentOfTheUnitedStatesIsNearThePublishedSeries() throws IOException {
    Map<String, Double> raw = monthly("UNRATENSA.csv");
    Map<String, Double> published = monthly("UNRATE.csv");
    List<String> months =
        raw.keySet().stream()
            .filter(m -> m.compareTo("2000") > 0 && m.compareTo("2020") < 0)
            .toList();
    double[] y = months.stream().mapToDouble(raw::get).toArray();
    assertEquals(240, y.length);
    double[] adjusted = SeasonalAdjustment.x13(y, 2000, 1, 12).adjusted();
    double gaps = 0;
    for (int t = 0; t < y.length; t++) {
      gaps += Math.abs(adjusted[t] - published.get(months.get(t)));
    }
    assertTrue(gaps / y.length <= 0.06, "mean absolute error " + gaps / y.length);
  }

  private static Map<String, Double> monthly(String file) throws IOException {
    Map<String, Double> values = new TreeMap<>();
    List<String> lines = Files.readAllLines(Shared.folder("data/employment/series").resolve(file));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      values.put(cells[0], Double.parseDouble(cells[1]));
    }
    return values;
  }
}
