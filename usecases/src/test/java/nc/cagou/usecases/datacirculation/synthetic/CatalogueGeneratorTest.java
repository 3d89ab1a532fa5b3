package nc.cagou.usecases.datacirculation.synthetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import nc.cagou.testkit.Shared;
import nc.cagou.usecases.Reading;
import nc.cagou.usecases.datacirculation.DataCirculation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented catalogues: the same seed gives the same files, and the contracts read them. */
class CatalogueGeneratorTest {

  @TempDir Path folder;

  @Test
  void theSampleIsMadeByTheGenerator() throws IOException {
    CatalogueGenerator.write(2400, new Random(98800), folder);
    Path sample = Shared.root().resolve("data-samples/data-circulation");
    for (String file :
        new String[] {"catalogue.csv", "echanges.csv", "usage.csv", "datapackage.json"}) {
      assertArrayEquals(
          Files.readAllBytes(sample.resolve(file)), Files.readAllBytes(folder.resolve(file)), file);
    }
  }

  @ParameterizedTest(name = "{0} rows of use")
  @CsvSource({"1, 1", "12, 1", "1200, 100"})
  void anySizeIsReadUnderTheContract(long rows, long datasets) throws IOException {
    CatalogueGenerator.write(rows, new Random(7), folder);
    Reading catalogue =
        Reading.of(new DataCirculation(), "catalogue", folder.resolve("catalogue.csv"));
    // a duplicate key is seen across rows, not within one: the reader accepts both
    assertEquals(datasets + 2, catalogue.tally().read());
    assertEquals(1, catalogue.problems().size());
    Reading usage = Reading.of(new DataCirculation(), "usage", folder.resolve("usage.csv"));
    assertEquals(datasets * 12, usage.rows().size());
    assertEquals(2, usage.problems().size());
    assertEquals(
        2,
        Reading.of(new DataCirculation(), "flows", folder.resolve("echanges.csv"))
            .problems()
            .size());
  }
}
