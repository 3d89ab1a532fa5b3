package nc.cagou.usecases.publicfinance.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Invented monthly receipts of taxes that exist, with a trend and a season; one row to refuse. */
final class ReceiptFile {

  static final String NAME = "recettes-2019-2025.csv";
  static final List<String> HEADERS = List.of("mois", "impot", "montant");

  /**
   * A tax; its level in millions of francs a month, the yearly growth, the month that brings most.
   */
  private record Tax(String name, double level, double growth, int peak, double season) {}

  private static final List<Tax> TAXES =
      List.of(
          new Tax("Taxe générale sur la consommation", 3_900, 0.010, 12, 0.12),
          new Tax("Impôt sur les sociétés", 1_900, 0.015, 5, 0.60),
          new Tax("Impôt sur le revenu", 1_700, 0.012, 10, 0.45),
          new Tax("Droits de douane", 1_100, -0.005, 11, 0.10),
          new Tax("Droits d’enregistrement", 420, 0.020, 12, 0.20));

  private static final YearMonth FIRST = YearMonth.of(2019, 1);
  private static final int MONTHS = 78;

  private ReceiptFile() {}

  static void write(long seed, Path folder) throws IOException {
    Random draw = new Random(seed ^ 0xA24BAED4963EE407L);
    try (BufferedWriter out =
        Files.newBufferedWriter(folder.resolve(NAME), StandardCharsets.UTF_8)) {
      out.write(String.join(";", HEADERS));
      out.write('\n');
      for (int i = 0; i < MONTHS; i++) {
        YearMonth month = FIRST.plusMonths(i);
        for (Tax tax : TAXES) {
          double angle = 2 * Math.PI * (month.getMonthValue() - tax.peak()) / 12;
          double amount =
              tax.level()
                  * Math.pow(1 + tax.growth(), i / 12.0)
                  * (1 + tax.season() * Math.cos(angle))
                  * Math.exp(0.04 * draw.nextGaussian());
          out.write(month + ";" + tax.name() + ";" + Math.round(amount * 1000) + "000\n");
        }
      }
      out.write("2025-13;" + TAXES.get(0).name() + ";3900000000\n");
    }
  }
}
