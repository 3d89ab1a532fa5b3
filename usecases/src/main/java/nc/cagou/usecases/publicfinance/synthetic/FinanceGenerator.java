package nc.cagou.usecases.publicfinance.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/**
 * Writes invented accounts, payments and receipts, with a chart of the accounts used and the
 * published population of the communes. The same rows and seed give the same bytes. Nothing is held
 * in memory but the row at hand.
 */
public final class FinanceGenerator {

  static final String CHART = "plan-de-comptes-m14.csv";
  static final String POPULATION = "population.csv";

  private static final int[] CENSUSES = {2019, 2025};

  private FinanceGenerator() {}

  /**
   * @param rows rows of the accounts, and of the payments
   * @param random gives the seed
   * @param folder made when it is not there
   */
  public static void write(long rows, Random random, Path folder) throws IOException {
    if (rows < 1) {
      throw Refusal.usage(
          new Text(
              "Le nombre de lignes est au moins 1 ; reçu : " + rows + ".",
              "The number of rows is at least 1; given: " + rows + "."));
    }
    Files.createDirectories(folder);
    long seed = random.nextLong();
    BudgetFile.write(rows, seed, folder);
    PaymentFile.write(rows, seed, folder);
    ReceiptFile.write(seed, folder);
    chart(folder.resolve(CHART));
    population(folder.resolve(POPULATION));
    FinancePackage.write(folder, rows);
  }

  private static void chart(Path file) throws IOException {
    Map<String, String> chapters = new TreeMap<>();
    Map<String, String> accounts = new TreeMap<>();
    for (AccountLine line : AccountLine.ALL) {
      chapters.put(line.chapter(), line.chapterLabel());
      accounts.put(line.account(), line.label());
    }
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("sorte;code;libelle;nomenclature\n");
      for (Map.Entry<String, String> e : chapters.entrySet()) {
        out.write("chapter;" + e.getKey() + ";" + e.getValue() + ";M14\n");
      }
      for (Map.Entry<String, String> e : accounts.entrySet()) {
        out.write("account;" + e.getKey() + ";" + e.getValue() + ";M14\n");
      }
    }
  }

  /** Census counts as published by INSEE-ISEE. */
  private static void population(Path file) throws IOException {
    List<Territory> communes = Territories.communes();
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("code_commune;annee;population\n");
      for (int year : CENSUSES) {
        for (Territory commune : communes) {
          long people = Math.round(Territories.population(commune.code(), year).orElseThrow());
          out.write(commune.code() + ";" + year + ";" + people + "\n");
        }
      }
    }
  }
}
