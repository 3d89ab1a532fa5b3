package nc.cagou.usecases.employment.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/**
 * Writes an invented labour market of New Caledonia, 2020 to 2025: registrations of jobseekers,
 * advertisements, a survey of projects, numbers of employees and a monthly series; beside them the
 * national tensions that Dares published for 2019, which are real. The same rows and seed give the
 * same bytes on any machine. Memory is bounded: rows are written as they are drawn, in order of
 * time.
 *
 * <p>One row in {@value #FAULTY} of the two registers is made to be refused: a code that is none,
 * an unknown commune, an impossible date.
 */
public final class EmploymentGenerator {

  static final int FAULTY = 300;

  private static final long MOST_ROWS = 200_000_000L;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private static final String[] REASONS = {
    "Reprise d’emploi",
    "Entrée en formation",
    "Absence au contrôle",
    "Création d’entreprise",
    "Autre"
  };

  private static final String[] LEVELS = {
    "Sans diplôme", "CAP-BEP", "Bac", "Bac +2", "Bac +3 et plus"
  };
  private static final String[] ENDING = {"CDD", "CDD", "Intérim", "Saisonnier"};

  private final Market market;
  private final Random random;
  private final Path folder;

  private EmploymentGenerator(Random random, Path folder) throws IOException {
    this.random = random;
    this.folder = folder;
    this.market = new Market(random);
  }

  /**
   * @param rows rows of the register of jobseekers, the faulty ones included
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
    EmploymentGenerator generator = new EmploymentGenerator(new Random(random.nextLong()), folder);
    generator.jobseekers(rows);
    generator.offers(Math.max(1, rows * 2 / 5));
    new MarketTables(generator.market, generator.random, folder).write(rows);
    EmploymentPackage.write(folder, rows);
  }

  private BufferedWriter open(PublishedTable table) throws IOException {
    BufferedWriter out = Files.newBufferedWriter(folder.resolve(table.file()));
    out.write(String.join(";", table.headers()));
    out.write('\n');
    return out;
  }

  private void jobseekers(long rows) throws IOException {
    try (BufferedWriter out = open(PublishedTable.named("jobseekers"))) {
      for (long i = 0; i < rows; i++) {
        Job job = market.jobs.get(market.seekers.next(random));
        LocalDate in = Market.day(market.registrationMonths, (i + 0.5) / rows, random);
        LocalDate left = in.plusDays(Market.days(job.days(), random));
        boolean stays = Market.after(left);
        String commune = market.communes.get(market.homes.next(random)).name().fr();
        int fault = i % FAULTY == FAULTY - 1 ? (int) (i / FAULTY % 3) : -1;
        out.write("D" + (1_000_000L + i));
        out.write(";" + (fault == 0 ? "31/02/" + in.getYear() : DAY.format(in)));
        out.write(";" + (stays ? "" : DAY.format(left)));
        out.write(";" + (stays ? "" : REASONS[random.nextInt(REASONS.length)]));
        out.write(";" + (fault == 1 ? "Z9999" : job.code()));
        out.write(";" + (fault == 2 ? "Port-Inventé" : commune));
        out.write(";" + (random.nextInt(100) < 54 ? "F" : "M"));
        out.write(";" + (in.getYear() - 18 - random.nextInt(42)));
        out.write(";" + LEVELS[random.nextInt(LEVELS.length)] + "\n");
      }
    }
  }

  private void offers(long rows) throws IOException {
    try (BufferedWriter out = open(PublishedTable.named("offers"))) {
      for (long i = 0; i < rows; i++) {
        Job job = market.jobs.get(market.offers.next(random));
        LocalDate in = Market.day(market.offerMonths, (i + 0.5) / rows, random);
        LocalDate closed = in.plusDays(14 + Market.days(16 + job.difficult() / 3.0, random));
        String commune = market.communes.get(market.workplaces.next(random)).name().fr();
        boolean lasts = random.nextInt(100) < job.durable();
        int positions = random.nextInt(10) < 8 ? 1 : 2 + random.nextInt(4);
        int fault = i % FAULTY == FAULTY - 1 ? (int) (i / FAULTY % 2) : -1;
        out.write("O" + (2_000_000L + i));
        out.write(";" + DAY.format(in) + ";" + DAY.format(closed));
        out.write(";" + (fault == 0 ? "X12" : job.code()) + ";" + job.label());
        out.write(";" + (fault == 1 ? "Port-Inventé" : commune));
        out.write(";" + (lasts ? "CDI" : ENDING[random.nextInt(ENDING.length)]));
        out.write(";" + positions + ";" + (1 + random.nextInt(900)) + "\n");
      }
    }
  }
}
