package nc.cagou.disclosure;

import static nc.cagou.disclosure.Tabular.flags;
import static nc.cagou.disclosure.Tabular.protect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Attacks by difference between tables, levels, periods: none of them gives a figure back. */
class LinksTest {

  private static long hidden(String flags) {
    return flags.chars().filter(c -> c == 's').count();
  }

  @Test
  void casesOfNoKnownCommuneAreNotWhatTheProvincesLeaveOfTheWhole() {
    Protected out =
        protect(
            new Tabular("t", "health")
                .by("territory", "988", "988-N", "988-S", "988-I", "unknown")
                .counts("cases", 226, 33, 170, 19, 4));
    String flags = flags(out, "t", "cases");
    assertEquals('s', flags.charAt(4));
    assertTrue(hidden(flags) >= 2, flags);
  }

  @Test
  void aWholeThatCountsNoUnknownCommuneIsItsProvincesAlone() {
    Protected out =
        protect(
            new Tabular("t", "health")
                .by("territory", "988", "988-N", "988-S", "988-I", "unknown")
                .counts("cases", 210, 33, 170, 7, 40));
    String flags = flags(out, "t", "cases");
    assertEquals('s', flags.charAt(3));
    assertTrue(hidden(flags.substring(0, 3)) >= 1, flags);
    assertEquals('.', flags.charAt(4));
  }

  @Test
  void aCommuneIsNotWhatItsNeighboursLeaveOfAProvinceOfAnotherTable() {
    Tabular communes =
        new Tabular("communes", "jobseekers")
            .by("commune_code", "98801", "98812", "98831", "98818", "98805")
            .about("territory")
            .counts("n", 4, 30, 20, 200, 60);
    Tabular provinces =
        new Tabular("provinces", "jobseekers")
            .by("territory", "988-N", "988-S", "988")
            .counts("n", 54, 260, 314);
    String flags = flags(protect(communes, provinces), "communes", "n");
    assertEquals('s', flags.charAt(0));
    assertTrue(hidden(flags.substring(0, 3)) >= 2, flags);
  }

  @Test
  void howATableIsCodedDoesNotSetItApart() {
    Tabular communes =
        new Tabular("communes", "jobseekers")
            .by("commune_code", "98801", "98812", "98831")
            .about("territory")
            .counts("n", 4, 30, 20);
    Tabular provinces =
        new Tabular("provinces", "jobseekers")
            .by("territory", "988-N", "988")
            .by("nomenclature", "ROME", "ROME")
            .counts("n", 54, 314);
    Tabular causes =
        new Tabular("causes", "jobseekers").by("nomenclature", "FAP", "ROME").counts("m", 54, 314);
    String flags = flags(protect(communes, provinces, causes), "communes", "n");
    assertEquals('s', flags.charAt(0));
    assertTrue(hidden(flags) >= 2, flags);
  }

  @Test
  void theOnlySmallWeekIsNotWhatTheOthersLeaveOfTheYear() {
    Tabular weeks =
        new Tabular("weeks", "health")
            .by("week", "2024-W01", "2024-W02", "2024-W03", "2025-W01", "2025-W02")
            .about("year")
            .counts("observed", 12, 5, 40, 30, 11)
            .about("cases");
    Tabular years =
        new Tabular("years", "health").by("year", "2024", "2025").counts("cases", 57, 41);
    Protected out = protect(weeks, years);
    String flags = flags(out, "weeks", "observed");
    assertEquals('s', flags.charAt(1));
    String both = flags.substring(0, 3) + flags(out, "years", "cases").charAt(0);
    assertTrue(hidden(both) >= 2, both);
    assertEquals("..", flags.substring(3));
  }

  @Test
  void anIndexIsNotWhatItsChangeLeavesOfTheNextYear() {
    Tabular t =
        new Tabular("t", "jobseekers")
            .by("period", "2021", "2022", "2023", "2024", "2025")
            .guard("persons", 40, 50, 3, 60, 70)
            .numbers("index", "persons", null, 0.12, -0.4, 1.31, 0.5, 0.75)
            .numbers("change", "persons", null, Double.NaN, -0.52, 1.71, -0.81, 0.25);
    Protected out = protect(t);
    assertEquals('s', flags(out, "t", "index").charAt(2));
    boolean after = flags(out, "t", "index").charAt(3) == 's';
    assertTrue(after || flags(out, "t", "change").charAt(3) == 's', flags(out, "t", "change"));
    assertFalse(hidden(flags(out, "t", "index")) == 5);
  }

  @Test
  void sumsOfRoundedFiguresAreSumsToo() {
    // shares of a commune in two provinces, rounded: 92 + 8 + 14 = 114, and 92 + 9 + 14 = 115
    Tabular t =
        new Tabular("t", "jobseekers")
            .by("period", "2024", "2024", "2024", "2024", "2025", "2025", "2025", "2025")
            .by("territory", "988-N", "988-S", "988-I", "988", "988-N", "988-S", "988-I", "988")
            .guard("persons", 92, 8, 14, 114, 92, 8, 14, 114)
            .numbers("registrations", "persons", null, 92, 8, 14, 114, 92, 9, 14, 114);
    String flags = flags(protect(t), "t", "registrations");
    assertEquals('s', flags.charAt(1));
    assertTrue(hidden(flags.substring(0, 4)) >= 2, flags);
    assertTrue(hidden(flags.substring(4)) >= 2, flags);
  }
}
