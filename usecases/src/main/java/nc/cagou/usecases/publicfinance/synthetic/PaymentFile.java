package nc.cagou.usecases.publicfinance.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/**
 * Payments of a year to invented suppliers, in whole francs: amounts around the habit of each
 * supplier, monthly rents, one payment in 300 far from the habit, one in 500 paid twice, one in 400
 * unreadable.
 */
final class PaymentFile {

  static final String NAME = "paiements-2024.csv";
  static final List<String> HEADERS = List.of("date_paiement", "fournisseur", "montant", "objet");

  private static final int FAR = 300;
  private static final int TWICE = 500;
  private static final int FAULTY = 400;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final List<String> TRADES =
      List.of("Travaux", "Fournitures", "Transport", "Études", "Entretien", "Énergie", "Location");

  private PaymentFile() {}

  static void write(long rows, long seed, Path folder) throws IOException {
    Random draw = new Random(seed ^ 0x9FB21C651E98DF25L);
    long suppliers = Math.max(5, Math.min(20_000, rows / 25));
    try (BufferedWriter out =
        Files.newBufferedWriter(folder.resolve(NAME), StandardCharsets.UTF_8)) {
      out.write(String.join(";", HEADERS));
      out.write('\n');
      String before = null;
      for (long i = 1; i <= rows; i++) {
        boolean again = before != null && i % TWICE == 0;
        String row = again ? before : row(i, suppliers, seed, draw);
        out.write(row);
        before = i % FAULTY == 0 ? null : row;
      }
    }
  }

  private static String row(long i, long suppliers, long seed, Random draw) {
    long supplier = (long) (suppliers * Math.pow(draw.nextDouble(), 1.7));
    Random habit = new Random(seed + supplier * 0x2545F4914F6CDD1DL);
    String trade = TRADES.get(habit.nextInt(TRADES.size()));
    double usual = Math.exp(11.8 + 1.5 * habit.nextGaussian());
    boolean rent = trade.equals("Location");
    double amount = rent ? usual : usual * Math.exp(0.9 * draw.nextGaussian());
    if (i % FAR == 0) {
      amount *= 40;
    }
    String day = LocalDate.of(2024, 1, 1).plusDays(draw.nextInt(366)).format(DAY);
    String text = i % FAULTY == 0 ? "à vérifier" : grouped(Math.max(1, Math.round(amount)), i);
    return day + ";" + trade + " " + (1000 + supplier) + ";" + text + ";" + trade + "\n";
  }

  /** One amount in five is written with spaces between thousands, as finance software does. */
  private static String grouped(long amount, long i) {
    String digits = Long.toString(amount);
    if (i % 5 != 0) {
      return digits;
    }
    StringBuilder out = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      out.insert(at, '\u00a0');
    }
    return out.toString();
  }
}
