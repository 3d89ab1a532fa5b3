package nc.cagou.method.metadata;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Freshness promised against freshness observed: an update is late when more days than the promised
 * frequency allows have passed since the last one (delays of Etalab, 2024, software udata: a month
 * is 31 days, a quarter 93, a year 365, three times a year 365).
 *
 * <p>Days are whole: a promise of an hour or of a day is kept by an update of the day before.
 *
 * <p>Edges: a frequency without an expectation (irregular, punctual, never …) makes no promise and
 * is never late; an unknown one makes none either; without a date of the last update nothing is
 * observed.
 */
public final class Freshness {

  /** What can be said of a dataset. */
  public enum State {
    ON_TIME,
    LATE,
    /** The frequency promises no date. */
    NO_EXPECTATION,
    /** No frequency is promised, or an unknown one. */
    NO_PROMISE,
    /** A frequency is promised and the last update is not known. */
    NOT_OBSERVED
  }

  private static final int ANY = -1;
  private static final Map<String, Integer> DAYS = new HashMap<>();

  static {
    put(ANY, "continuous continu enContinu cont updateCont punctual ponctuelle ponctuel irregular");
    put(
        ANY,
        "irreg irreguliere irregulier never jamais notPlanned other autre asNeeded aLaDemande");
    put(ANY, "auBesoin selonBesoin tempsReel");
    put(1, "oneMinute fiveMinutes tenMinutes fifteenMinutes thirtyMinutes 1min 5min 10min 15min");
    put(1, "30min hourly horaire bihourly trihourly twelveHours 12hrs severalTimesADay");
    put(1, "threeTimesADay semidaily daily quotidienne quotidien journaliere journalier");
    put(1, "biquotidienne chaqueJour tousLesJours");
    put(7, "fiveTimesAWeek threeTimesAWeek weekly3 semiweekly weekly2 weekly hebdomadaire");
    put(7, "chaqueSemaine");
    put(14, "biweekly quinzaine");
    put(31, "threeTimesAMonth monthly3 semimonthly monthly2 bimensuelle bimensuel monthly");
    put(31, "mensuelle mensuel chaqueMois");
    put(62, "bimonthly bimestrielle bimestriel");
    put(93, "quarterly trimestrielle trimestriel");
    put(365, "threeTimesAYear annual3 semiannual annual2 semestrielle semestriel annual annuelle");
    put(365, "annuel yearly annually chaqueAnnee tousLesAns quadrimestrielle");
    put(730, "biennial biennale biennal biannuelle");
    put(1095, "triennial triennale triennal");
    put(1460, "quadrennial quadriennale quadriennal");
    put(1825, "quinquennial quinquennale quinquennal");
    put(3650, "decennial decennale decennal");
    put(7300, "bidecennial");
    put(10950, "tridecennial");
  }

  private Freshness() {}

  private static void put(int days, String words) {
    for (String word : words.split(" ")) {
      DAYS.put(plain(word), days);
    }
  }

  /** Whether a frequency is promised at all; {@code unknown} and words nobody knows are none. */
  public static boolean promised(String frequency) {
    return frequency != null && DAYS.containsKey(plain(frequency));
  }

  /** Days after which an update is late; empty when there is no expectation. */
  public static OptionalInt delay(String frequency) {
    Integer days = frequency == null ? null : DAYS.get(plain(frequency));
    return days == null || days == ANY ? OptionalInt.empty() : OptionalInt.of(days);
  }

  /**
   * @param frequency as udata ({@code annual}), the EU authority ({@code
   *     http://…/frequency/ANNUAL}), ISO 8601 ({@code R/P1Y}) or a French word names it
   * @param updated day of the last update, or null
   * @param on the day of the judgement
   */
  public static State of(String frequency, LocalDate updated, LocalDate on) {
    if (!promised(frequency)) {
      return State.NO_PROMISE;
    }
    OptionalInt delay = delay(frequency);
    if (delay.isEmpty()) {
      return State.NO_EXPECTATION;
    }
    if (updated == null) {
      return State.NOT_OBSERVED;
    }
    return updated.plusDays(delay.getAsInt()).isBefore(on) ? State.LATE : State.ON_TIME;
  }

  private static String plain(String written) {
    String word = written.strip();
    word = word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('#')) + 1);
    String code =
        switch (word.toUpperCase(Locale.ROOT)) {
          case "P1D" -> "daily";
          case "P1W", "P7D" -> "weekly";
          case "P2W" -> "biweekly";
          case "P1M" -> "monthly";
          case "P2M" -> "bimonthly";
          case "P3M" -> "quarterly";
          case "P6M" -> "semiannual";
          case "P1Y" -> "annual";
          case "P2Y" -> "biennial";
          case "P5Y" -> "quinquennial";
          case "P10Y" -> "decennial";
          default -> word;
        };
    return Normalizer.normalize(code, Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z0-9]", "")
        .toLowerCase(Locale.ROOT);
  }
}
