package nc.cagou.usecases.employment.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The small files beside the registers: survey, employees, a monthly series, Dares 2019, profiles.
 */
final class MarketTables {

  private static final String[] PROVINCES = {"Province Nord", "Province Sud", "Îles Loyauté"};
  private static final double[] SHARES = {0.16, 0.8, 0.04};
  private static final String[] INDUSTRIES = {
    "Agriculture", "Industrie", "Construction", "Commerce", "Services"
  };
  private static final double[] INDUSTRY_SHARES = {0.03, 0.17, 0.1, 0.16, 0.54};
  private static final double[] LEVELS = {0.97, 0.98, 1.01, 1.03, 0.9, 0.88};
  private static final double[] UNEMPLOYMENT = {0.125, 0.118, 0.11, 0.105, 0.15, 0.145};
  private static final double[] SEASON = {
    0.92, 1.04, 1.1, 1.02, 0.99, 0.97, 1.0, 1.02, 1.05, 1.06, 0.98, 0.85
  };

  private final Market market;
  private final Random random;
  private final Path folder;

  MarketTables(Market market, Random random, Path folder) {
    this.market = market;
    this.random = random;
    this.folder = folder;
  }

  void write(long rows) throws IOException {
    projects(rows);
    employees(rows);
    series(rows);
    dares();
    profiles(rows);
  }

  private BufferedWriter open(String input) throws IOException {
    PublishedTable table = PublishedTable.named(input);
    BufferedWriter out = Files.newBufferedWriter(folder.resolve(table.file()));
    out.write(String.join(";", table.headers()));
    out.write('\n');
    return out;
  }

  private void projects(long rows) throws IOException {
    Map<String, double[]> domains = new TreeMap<>();
    for (Job job : market.jobs) {
      double[] sum = domains.computeIfAbsent(job.domain(), d -> new double[2]);
      sum[0] += job.offers();
      sum[1] += job.offers() * job.difficult() / 100;
    }
    try (BufferedWriter out = open("recruitment_projects")) {
      for (int year = Market.FIRST; year <= Market.LAST; year++) {
        for (Map.Entry<String, double[]> domain : domains.entrySet()) {
          for (int p = 0; p < PROVINCES.length; p++) {
            double size = rows / 9.0 * SHARES[p] * domain.getValue()[0] / 600;
            long all = Math.round(size * (0.8 + 0.4 * random.nextDouble()));
            double share = domain.getValue()[1] / domain.getValue()[0];
            long hard = Math.min(all, Math.round(all * share * (0.85 + 0.3 * random.nextDouble())));
            long seasonal = Math.round(all * 0.25 * random.nextDouble());
            out.write(year + ";" + domain.getKey() + ";" + PROVINCES[p]);
            out.write(";" + all + ";" + hard + ";" + seasonal + "\n");
          }
        }
      }
    }
  }

  private void employees(long rows) throws IOException {
    double size = 67_000.0 * rows / 40_000;
    try (BufferedWriter out = open("employees")) {
      for (int q = 0; q < Market.MONTHS / 3; q++) {
        String period = Market.FIRST + q / 4 + "-T" + (q % 4 + 1);
        for (int p = 0; p < PROVINCES.length; p++) {
          double of = size * LEVELS[q / 4] * SHARES[p] * (0.99 + 0.02 * random.nextDouble());
          for (int i = 0; i < INDUSTRIES.length; i++) {
            out.write(period + ";" + INDUSTRIES[i] + ";" + PROVINCES[p]);
            out.write(";" + Math.round(of * INDUSTRY_SHARES[i]) + ";\n");
          }
          double rate = UNEMPLOYMENT[q / 4] * (0.97 + 0.06 * random.nextDouble());
          out.write(period + ";;" + PROVINCES[p] + ";" + Math.round(of));
          out.write(";" + Math.round(of * rate / (1 - rate)) + "\n");
        }
      }
    }
  }

  /** Hires declared in a month, over eight years, with a decimal comma. */
  private void series(long rows) throws IOException {
    try (BufferedWriter out = open("monthly_series")) {
      YearMonth month = YearMonth.of(Market.LAST - 7, 1);
      for (int i = 0; i < 96; i++) {
        double trend = 1 + 0.1 * Math.sin(i / 15.0) - (i > 76 ? 0.2 : 0);
        double value = rows / 30.0 * trend * SEASON[i % 12] * (0.985 + 0.03 * random.nextDouble());
        out.write(month.plusMonths(i) + ";embauches;");
        out.write(String.format(Locale.ROOT, "%.1f", value).replace('.', ',') + "\n");
      }
    }
  }

  /** Published by Dares for 2019, national, families of 87 items; not invented. */
  private void dares() throws IOException {
    try (BufferedWriter out = open("published_tension")) {
      for (String[] row : Resource.rows("dares_2019.csv")) {
        row[2] = row[2].replace('.', ',');
        out.write(String.join(";", row) + ";2019;nat;fap 87\n");
      }
    }
  }

  /** Employment and two invented scores, from 0 to 100, by great domain of ROME. */
  private void profiles(long rows) throws IOException {
    Map<String, Double> domains = new TreeMap<>();
    double all = 0;
    for (Job job : market.jobs) {
      domains.merge(job.domain(), job.offers(), Double::sum);
      all += job.offers();
    }
    double size = 67_000.0 * rows / 40_000;
    try (BufferedWriter out = open("occupation_profiles")) {
      for (Map.Entry<String, Double> domain : domains.entrySet()) {
        double share = domain.getValue() / all * (0.6 + 0.8 * random.nextDouble());
        out.write(domain.getKey() + ";" + Math.round(size * share));
        out.write(";" + (20 + random.nextInt(71)) + ";" + (20 + random.nextInt(71)) + "\n");
      }
    }
  }
}
