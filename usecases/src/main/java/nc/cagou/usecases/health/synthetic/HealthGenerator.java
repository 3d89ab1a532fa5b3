package nc.cagou.usecases.health.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.SplittableRandom;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/**
 * Writes invented health data of New Caledonia, 2019 to 2024, as four files in French conventions
 * and a data package that says they are synthetic. The same rows and seed give the same bytes on
 * any machine. Rows are written one by one: memory does not grow with them.
 *
 * <p>Inside are traps (names of communes in registers' spelling, unknown ages and communes, swapped
 * coordinates, working time in per cent) and rows for quarantine: one notification in {@value
 * #FAULTY}, and a few in each other file.
 */
public final class HealthGenerator {

  /** One notification in so many is faulty. */
  static final int FAULTY = 400;

  /** Names of the files, in the order of the inputs. */
  static final String[] FILES = {
    "population-2019-2025.csv",
    "professionnels.csv",
    "notifications-2019-2024.csv",
    "comptes-hebdomadaires-2019-2024.csv"
  };

  private static final long MOST_ROWS = 500_000_000L;
  private static final int DAYS = 7;

  private HealthGenerator() {}

  /**
   * @param rows rows of the notifications, the faulty ones included
   * @param random gives the seed; its state is all that the content depends on
   * @param folder made when it is not there
   */
  public static void write(long rows, Random random, Path folder) throws IOException {
    if (rows < 1 || rows > MOST_ROWS) {
      throw Refusal.usage(
          new Text(
              "Le nombre de lignes va de 1 à " + MOST_ROWS + " ; reçu : " + rows + ".",
              "The number of rows goes from 1 to " + MOST_ROWS + "; given: " + rows + "."));
    }
    Files.createDirectories(folder);
    long seed = random.nextLong();
    Communes communes = new Communes();
    FixedTables fixed = new FixedTables(communes, seed ^ 0x5DEECE66DL);
    try (Writer out = open(folder, 0)) {
      fixed.population(out);
    }
    try (Writer out = open(folder, 1)) {
      fixed.professionals(out, MainVillages.of(communes));
    }
    try (Writer out = open(folder, 3)) {
      fixed.weekly(out);
    }
    try (Writer out = open(folder, 2)) {
      notifications(out, rows, communes, new SplittableRandom(seed));
    }
    SyntheticPackage.write(folder, rows);
  }

  private static Writer open(Path folder, int file) throws IOException {
    return new BufferedWriter(
        Files.newBufferedWriter(folder.resolve(FILES[file]), StandardCharsets.UTF_8), 1 << 16);
  }

  private static void notifications(
      Writer out, long rows, Communes communes, SplittableRandom random) throws IOException {
    out.write("id_cas;maladie;date_debut_signes;commune_residence;age;sexe\n");
    StringBuilder line = new StringBuilder(128);
    for (long row = 1; row <= rows; row++) {
      int disease = Chances.disease(random);
      LocalDate day =
          Chances.FIRST.plusWeeks(Chances.week(disease, random)).plusDays(random.nextInt(DAYS));
      int commune = communes.draw(disease, random);
      int age = Chances.age(disease, random);
      int draw = random.nextInt(1000);
      int fault = row % FAULTY == 0 ? (int) (row / FAULTY % 5) : -1;
      line.setLength(0);
      id(line, fault == 0 ? row - 1 : row);
      line.append(';').append(fault == 1 ? "" : Chances.DISEASES.get(disease)).append(';');
      if (fault == 2) {
        line.append("31/02/2023");
      } else {
        day(line, day);
      }
      line.append(';');
      line.append(fault == 3 ? "Nouvelle-Ville" : draw < 8 ? "inconnue" : communes.name(commune));
      line.append(';');
      if (fault != 4) {
        line.append(draw % 40 == 1 ? "" : String.valueOf(age)).append(';');
        line.append(draw % 97 == 2 ? "inconnu" : draw % 2 == 0 ? "F" : "M");
      }
      out.append(line.append('\n'));
    }
  }

  private static void id(StringBuilder line, long row) {
    String digits = String.valueOf(row);
    line.append("SYN").append("000000000".substring(Math.min(9, digits.length()))).append(digits);
  }

  private static void day(StringBuilder line, LocalDate day) {
    line.append(day.getDayOfMonth() < 10 ? "0" : "").append(day.getDayOfMonth()).append('/');
    line.append(day.getMonthValue() < 10 ? "0" : "").append(day.getMonthValue()).append('/');
    line.append(day.getYear());
  }
}
