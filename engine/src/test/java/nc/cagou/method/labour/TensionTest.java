package nc.cagou.method.labour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.api.Test;

class TensionTest {

  private static final Tension.Reference REFERENCE =
      new Tension.Reference(
          new Tension.Standard(1, 0.5),
          new Tension.Standard(0.2, 0.1),
          new Tension.Standard(0.4, 0.2));

  @Test
  void componentsWeighThirtyTwentyFifty() {
    Tension.Index index = Tension.index(REFERENCE, 2, 0.1, 0.5);
    assertEquals(0.3 * 2 - 0.2 + 0.5 * 0.5, index.value(), 1e-12);
    assertFalse(index.reweighted());
  }

  @Test
  void withoutTheSurveyTheTwoOthersWeighSixtyForty() {
    Tension.Index index = Tension.index(REFERENCE, 2, 0.1, Double.NaN);
    assertEquals(0.6 * 2 - 0.4, index.value(), 1e-12);
    assertTrue(index.reweighted());
    assertEquals(2, index.components());
  }

  @Test
  void oneComponentAloneIsNoIndex() {
    assertEquals(Double.NaN, Tension.index(REFERENCE, 2, Double.NaN, Double.NaN).value());
    assertEquals(0, Tension.classOf(Double.NaN));
  }

  @Test
  void anEmptySurveyGivesAReferenceThatLeavesItOut() {
    Tension.Reference without =
        Tension.Reference.of(new double[] {1, 3}, new double[] {0.1, 0.3}, new double[0]);
    assertEquals(1, Tension.index(without, 3, 0.3, 0.9).value(), 1e-12);
  }

  @Test
  void nobodyRegisteredLeavesTheRatioUndefined() {
    assertEquals(Double.NaN, Tension.ratio(12, 0));
    assertEquals(0, Tension.ratio(0, 12));
  }

  @Test
  void aValueOnACutBelongsToTheClassBelow() {
    assertEquals(1, Tension.classOf(-0.5644));
    assertEquals(2, Tension.classOf(-0.56439));
    assertEquals(4, Tension.classOf(0.5097));
    assertEquals(5, Tension.classOf(12.98));
  }

  @Test
  void everyPublishedValueOf2019FallsInItsPublishedClass() throws IOException {
    int rows = 0;
    int alike = 0;
    try (InputStream file =
            Files.newInputStream(
                Shared.folder("data/employment/dares").resolve("dares_tensions_2019.csv.gz"));
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .ofNamedCsvRecord(
                    new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : reader) {
        String published = row.getField("Catégorie Tension");
        if (!published.isEmpty() && !row.getField("Tension ").isEmpty()) {
          rows++;
          int computed = Tension.classOf(Double.parseDouble(row.getField("Tension ")));
          alike += computed == (int) Double.parseDouble(published) ? 1 : 0;
        }
      }
    }
    assertEquals(17143, rows);
    assertEquals(17143, alike);
  }
}
