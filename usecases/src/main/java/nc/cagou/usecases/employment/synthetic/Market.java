package nc.cagou.usecases.employment.synthetic;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;

/**
 * The invented market, 2020 to 2025: which months, occupations and communes are drawn how often.
 */
final class Market {

  static final int FIRST = 2020;
  static final int LAST = 2025;
  static final int MONTHS = (LAST - FIRST + 1) * 12;

  /** Registrations by month of the year: many after the school year, few at its end. */
  private static final double[] REGISTRATIONS = {
    1.35, 1.30, 1.10, 0.95, 0.92, 0.90, 0.98, 0.95, 0.93, 0.95, 0.90, 0.77
  };

  private static final double[] OFFERS = {
    0.95, 1.10, 1.15, 1.05, 1.0, 0.95, 0.95, 1.0, 1.05, 1.05, 0.95, 0.8
  };

  /** Yearly levels: 2020 quiet, 2024 with many registrations and few offers. */
  private static final double[] SEEKERS_OF_YEAR = {1.1, 1.0, 0.92, 0.9, 1.3, 1.15};

  private static final double[] OFFERS_OF_YEAR = {0.8, 1.0, 1.2, 1.25, 0.7, 0.8};

  final List<Job> jobs = Job.all();
  final List<Territory> communes = Territories.communes();
  final Draw seekers = new Draw(jobs.stream().mapToDouble(Job::seekers).toArray());
  final Draw offers = new Draw(jobs.stream().mapToDouble(Job::offers).toArray());
  final Draw homes = new Draw(weights(0.9, 1.6));
  final Draw workplaces = new Draw(weights(1.6, 1));
  final Draw registrationMonths;
  final Draw offerMonths;

  Market(Random random) throws IOException {
    registrationMonths = months(REGISTRATIONS, SEEKERS_OF_YEAR, random);
    offerMonths = months(OFFERS, OFFERS_OF_YEAR, random);
  }

  /** Communes by their population; Nouméa has more jobs, the North and the islands more seekers. */
  private double[] weights(double noumea, double away) {
    return communes.stream()
        .mapToDouble(
            c ->
                Territories.population(c.code(), 2019).orElse(0)
                    * (c.code().equals("98818")
                        ? noumea
                        : Territories.provincesOf(c.code()).containsKey("988-S") ? 1 : away))
        .toArray();
  }

  private static Draw months(double[] ofMonth, double[] ofYear, Random random) {
    double[] weights = new double[MONTHS];
    for (int i = 0; i < MONTHS; i++) {
      weights[i] = ofMonth[i % 12] * ofYear[i / 12] * (1 + 0.07 * random.nextGaussian());
    }
    return new Draw(weights);
  }

  /** A day of the month that a row falls in when rows are spread over all months in order. */
  static LocalDate day(Draw months, double share, Random random) {
    YearMonth month = YearMonth.of(FIRST, 1).plusMonths(months.at(share));
    return month.atDay(1 + random.nextInt(month.lengthOfMonth()));
  }

  /** Days on the list, or of an advertisement: at least one, on average {@code mean}. */
  static int days(double mean, Random random) {
    return 1 + (int) (-mean * Math.log(1 - random.nextDouble()));
  }

  static boolean after(LocalDate day) {
    return day.until(LocalDate.of(LAST, 12, 31), ChronoUnit.DAYS) < 0;
  }
}
