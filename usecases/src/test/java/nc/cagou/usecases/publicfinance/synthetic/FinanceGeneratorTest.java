package nc.cagou.usecases.publicfinance.synthetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinanceGeneratorTest {

  @TempDir Path folder;

  @Test
  void theSampleIsWhatTheGeneratorGives() throws IOException {
    FinanceGenerator.write(4_600, new Random(988), folder);
    Path sample = Shared.root().resolve("data-samples/public-finance");
    for (String file :
        List.of(
            BudgetFile.NAME,
            PaymentFile.NAME,
            ReceiptFile.NAME,
            FinanceGenerator.CHART,
            FinanceGenerator.POPULATION,
            "datapackage.json")) {
      assertArrayEquals(
          Files.readAllBytes(sample.resolve(file)), Files.readAllBytes(folder.resolve(file)), file);
    }
  }

  @Test
  void thereAreAsManyRowsAsAsked() throws IOException {
    for (int rows : List.of(1, 37, 9_000)) {
      Path own = folder.resolve("" + rows);
      FinanceGenerator.write(rows, new Random(1), own);
      assertEquals(rows + 1, lines(own.resolve(BudgetFile.NAME)));
      assertEquals(rows + 1, lines(own.resolve(PaymentFile.NAME)));
    }
    assertTrue(
        Files.readString(folder.resolve("9000").resolve(BudgetFile.NAME))
            .contains("budget annexe"));
  }

  private static long lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    }
  }
}
