package nc.cagou.usecases.health.synthetic;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The tables whose size does not depend on the number of cases. */
final class FixedTables {

  private static final String[] AGES = {
    "0-14 ans", "15-29 ans", "30-44 ans", "45-59 ans", "60-74 ans", "75 ans et plus"
  };

  private static final List<String> PROVINCES = List.of("988-N", "988-S", "988-I");
  private static final List<String> PROVINCE_NAMES =
      List.of("Province Nord", "Province Sud", "Îles Loyauté");

  /** Shares of ages in hundredths, by province. */
  private static final double[][] SHARES = {
    {24, 21, 21, 19, 11, 4}, {21, 20, 22, 20, 12, 5}, {27, 22, 18, 18, 11, 4}
  };

  private static final List<String> PROFESSIONS =
      List.of(
          "Médecin généraliste",
          "Infirmier",
          "Sage-femme",
          "Chirurgien-dentiste",
          "Masseur-kinésithérapeute",
          "Pharmacien");

  /** Carers for 100,000 inhabitants in Nouméa, and elsewhere. */
  private static final double[][] DENSITY = {
    {125, 60}, {210, 170}, {45, 26}, {60, 28}, {95, 38}, {55, 34}
  };

  private final Communes communes;
  private final SplittableRandom random;

  FixedTables(Communes communes, long seed) {
    this.communes = communes;
    this.random = new SplittableRandom(seed);
  }

  /** Census totals of 2019 and 2025, which are real, split by age and sex, which is invented. */
  void population(Writer out) throws IOException {
    out.write("code_commune;commune;annee;tranche_age;sexe;population\n");
    for (int year : new int[] {2019, 2025}) {
      for (int i = 0; i < communes.size(); i++) {
        long total = Math.round(Communes.population(communes.code(i), year));
        double[] shares = SHARES[PROVINCES.indexOf(communes.province(i))];
        double until = 0;
        long given = 0;
        for (int a = 0; a < AGES.length; a++) {
          for (int sex = 0; sex < 2; sex++) {
            until += shares[a] / 200;
            long upTo =
                a == AGES.length - 1 && sex == 1 ? total : Math.round(total * Math.min(1, until));
            out.write(
                communes.code(i)
                    + ';'
                    + communes.name(i)
                    + ';'
                    + year
                    + ';'
                    + AGES[a]
                    + ';'
                    + (sex == 0 ? 'F' : 'M')
                    + ';'
                    + (upTo - given)
                    + '\n');
            given = upTo;
          }
        }
      }
    }
    out.write("Ensemble;;2025;;;264596\n");
  }

  void professionals(Writer out, double[][] places) throws IOException {
    out.write("identifiant;profession;commune_exercice;longitude;latitude;etp\n");
    int id = 0;
    for (int p = 0; p < PROFESSIONS.size(); p++) {
      for (int i = 0; i < communes.size(); i++) {
        boolean town = communes.code(i).equals("98818");
        double mean =
            Communes.population(communes.code(i), 2019) * DENSITY[p][town ? 0 : 1] / 100_000;
        long count = (long) Math.floor(mean + 0.1);
        for (int n = 0; n < count; n++) {
          id++;
          carer(out, id, p, i, places[i]);
        }
      }
    }
    out.write("PS00001;Médecin généraliste;Nouméa;166,45;-22,27;1\n");
    out.write("PS90001;Infirmier;Port-Bouquet-sur-Mer;;;1\n");
    out.write("PS90002;Pharmacien;Koné;;;12\n");
  }

  private void carer(Writer out, int id, int profession, int commune, double[] place)
      throws IOException {
    String lon = degrees(place[0] + (random.nextDouble() - 0.5) * 0.02);
    String lat = degrees(place[1] + (random.nextDouble() - 0.5) * 0.02);
    int kind = random.nextInt(10);
    String fte = kind < 6 ? "1" : kind < 7 ? "0,5" : kind < 9 ? "0,8" : "80 %";
    boolean nowhere = random.nextInt(20) == 0;
    boolean swapped = random.nextInt(120) == 0;
    out.write(
        String.format("PS%05d", id)
            + ';'
            + PROFESSIONS.get(profession)
            + ';'
            + communes.name(commune)
            + ';'
            + (nowhere ? "" : swapped ? lat : lon)
            + ';'
            + (nowhere ? "" : swapped ? lon : lat)
            + ';'
            + fte
            + '\n');
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.5f", value).replace('.', ',');
  }

  /** Weekly counts of two syndromes by province, as a sentinel network would publish them. */
  void weekly(Writer out) throws IOException {
    out.write("annee;semaine;indicateur;territoire;nb_cas\n");
    for (int week = 0; week < Chances.WEEKS; week++) {
      LocalDate day = Chances.FIRST.plusWeeks(week);
      int year = day.get(IsoFields.WEEK_BASED_YEAR);
      String label = String.format("S%02d", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      for (int syndrome = 0; syndrome < 2; syndrome++) {
        for (int p = 0; p < PROVINCES.size(); p++) {
          double mean =
              Chances.syndrome(syndrome, week, Communes.population(PROVINCES.get(p), 2019));
          out.write(
              year
                  + ";"
                  + label
                  + ';'
                  + (syndrome == 0 ? "Syndrome grippal" : "Gastro-entérite")
                  + ';'
                  + PROVINCE_NAMES.get(p)
                  + ';'
                  + Chances.count(mean, random)
                  + '\n');
        }
      }
    }
    out.write("2022;S53;Syndrome grippal;Province Sud;41\n");
    out.write("2024;S52;Syndrome grippal;Province Est;7\n");
    out.write("2024;S52;Gastro-entérite;Province Nord;nd\n");
  }
}
