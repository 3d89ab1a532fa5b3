package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nc.cagou.disclosure.LinkedTables.Place;
import nc.cagou.method.protection.Attack;
import nc.cagou.method.protection.AttackInterval;

/**
 * The attack on a written edition, from its published files alone, by itself or together with other
 * editions: for each hidden value the interval that can be deduced.
 *
 * <p>The true values are not in the files, so what counts is the interval itself. It is too narrow
 * when it lies within ± 10 % of every value in it, that is when its width is less than 2/11 of its
 * midpoint (its upper end less than 1.2 times its lower end), or when it holds one whole number
 * alone for a count. A run keeps the interval of each hidden value wider than ± 10 % of the true
 * value, wherever that lies, and so passes.
 *
 * <p>Hidden values that sums tie together are attacked together up to {@value #TOGETHER} of them;
 * in larger groups each is attacked with the {@value #TOGETHER} nearest, which can miss a leak but
 * never invents one; the report says how many.
 *
 * @param edition what was attacked
 * @param against what was held beside it
 * @param hidden every hidden value of the edition, with its interval
 * @param leaks values that are pinned or too narrow: hidden ones of any of the editions, and
 *     differences of two editions that are too small to be known
 * @param narrowest width of the narrowest interval relative to its midpoint; null when every
 *     interval has no end or nothing is hidden
 * @param partly hidden values that were attacked with a part of their group
 */
public record EditionAudit(
    String edition,
    List<String> against,
    List<Cell> hidden,
    List<Cell> leaks,
    Double narrowest,
    int partly) {

  private static final int TOGETHER = 400;
  private static final double WITHIN = 1.2;

  /** Why a value is not safe. */
  public enum Leak {
    NONE,
    /**
     * Another edition shows it, which is no leak by itself: it may be another value by then. Or it
     * is found to be what an earlier edition shows, which is no news.
     */
    SHOWN,
    /** It is shown and rests on too few units. */
    RULE,
    /** One value alone is possible. */
    PINNED,
    /** All that are possible lie within ± 10 % of each other. */
    NARROW,
    /** A ratio that is shown gives it away. */
    RATIO,
    /** Two editions differ by so few units that those could be known. */
    DIFFERENCE
  }

  /**
   * A value and what can be deduced of it.
   *
   * @param edition that hides it; of a difference, the later of the two
   * @param other of a difference, the earlier edition; empty otherwise
   * @param lower least possible value, null when nothing limits it
   * @param upper greatest possible value, null when nothing limits it
   */
  public record Cell(
      String edition,
      String other,
      String table,
      String measure,
      Map<String, String> codes,
      Double lower,
      Double upper,
      Leak leak) {}

  public boolean safe() {
    return leaks.isEmpty();
  }

  /** Attacks an edition. */
  public static EditionAudit of(Released edition, List<Released> against) {
    List<Subject> subjects = new ArrayList<>(Disclosure.released(edition, 0));
    subjects.addAll(Disclosure.released(against));
    return new Work(edition, against, subjects).report();
  }

  private static final class Work {

    private final Released edition;
    private final List<Released> against;
    private final LinkedProblem linked;
    private final LinkedTables all;
    private final boolean[] hidden;
    private final Attack attack;
    private final Map<Integer, AttackInterval> done = new HashMap<>();
    private final Map<Integer, Double> ratios;
    private int partly;

    Work(Released edition, List<Released> against, List<Subject> subjects) {
      this.edition = edition;
      this.against = against;
      all = new LinkedTables(subjects);
      linked = new LinkedProblem(all);
      hidden = new boolean[linked.cells.size()];
      java.util.Arrays.fill(hidden, true);
      for (int id = 0; id < all.places.size(); id++) {
        hidden[linked.cellOf[id]] &= !all.known(id);
      }
      attack = new Attack(linked.cells, hidden);
      ratios = new Followers(all).givenAway();
    }

    EditionAudit report() {
      List<Cell> own = new ArrayList<>();
      List<Cell> leaks = new ArrayList<>();
      Set<Integer> told = new HashSet<>();
      double narrowest = Double.POSITIVE_INFINITY;
      for (int id = 0; id < all.size(); id++) {
        boolean place = id < all.places.size();
        boolean difference = !place && all.derived(id).of() >= 0;
        boolean few = place && few(id);
        if (!difference && !few && (!place || !all.hidden(id))) {
          continue;
        }
        Cell cell = cell(id, difference);
        boolean ours = !difference && all.subject(id).edition() == 0;
        if (ours && !few) {
          own.add(cell);
          partly += attack.together(linked.cellOf[id]) > TOGETHER ? 1 : 0;
          narrowest = Math.min(narrowest, relative(cell));
        }
        if (cell.leak != Leak.NONE
            && cell.leak != Leak.SHOWN
            && (ours || difference || told.add(linked.cellOf[id]))) {
          leaks.add(cell);
          told.add(linked.cellOf[id]);
        }
      }
      return new EditionAudit(
          edition.id(),
          against.stream().map(Released::id).sorted(Comparator.naturalOrder()).toList(),
          own,
          leaks,
          Double.isInfinite(narrowest) ? null : narrowest,
          partly);
    }

    private Cell cell(int id, boolean difference) {
      int cell = linked.cellOf[id];
      AttackInterval found = done.computeIfAbsent(cell, this::interval);
      int at = difference ? all.derived(id).of() : id;
      Place p = all.places.get(at);
      Subject subject = all.subjects.get(p.table());
      Map<String, String> codes = new TreeMap<>();
      all.grids
          .get(p.table())
          .dimensions
          .forEach(d -> codes.put(d.name(), subject.code(d.name(), p.row())));
      Leak leak = leak(found, all.whole(id) || subject.counts(p.measure()));
      if (!difference && !hidden[cell]) {
        leak = few(id) ? Leak.RULE : Leak.SHOWN;
      } else if (ratios.containsKey(id)) {
        leak = leak == Leak.NONE ? Leak.RATIO : leak;
        found = new AttackInterval(ratios.get(id), ratios.get(id), ratios.get(id));
      }
      if (difference) {
        leak = leak == Leak.NONE ? leak : Leak.DIFFERENCE;
      } else if (leak == Leak.PINNED && noNews(id, found)) {
        leak = Leak.SHOWN;
      }
      return new Cell(
          difference ? editions(all.derived(id).edition(), true) : subject.id(),
          difference ? editions(all.derived(id).edition(), false) : "",
          subject.spec().name(),
          p.measure().name(),
          codes,
          Double.isInfinite(found.lower()) ? null : found.lower(),
          Double.isInfinite(found.upper()) ? null : found.upper(),
          leak);
    }

    /** Whether a count is shown that the rule of its profile would hide. */
    private boolean few(int id) {
      Place p = all.places.get(id);
      Subject subject = all.subject(id);
      return !subject.open()
          && all.known(id)
          && p.measure().name().equals(p.measure().restsOn())
          && subject.profile().fewUnits(all.value(id));
    }

    /** Whether the one value that is possible is the one that another edition shows. */
    private boolean noNews(int id, AttackInterval found) {
      return all.counterparts.getOrDefault(id, new TreeMap<>()).values().stream()
          .anyMatch(
              other ->
                  all.known(other)
                      && Sums.equal(all.value(other), found.lower(), 1e-6)
                      && Sums.equal(all.value(other), found.upper(), 1e-6));
    }

    /** The later or the earlier of the edition and one that was held beside it. */
    private String editions(int other, boolean later) {
      String id = against.stream().map(Released::id).sorted().toList().get(other - 1);
      boolean first = edition.id().compareTo(id) > 0;
      return first == later ? edition.id() : id;
    }

    private AttackInterval interval(int cell) {
      return attack.together(cell) > TOGETHER
          ? attack.interval(cell, TOGETHER)
          : attack.interval(cell);
    }

    private static Leak leak(AttackInterval found, boolean whole) {
      double slack = 1e-6 * Math.max(1, Math.abs(found.value()));
      double low = Math.min(Math.abs(found.lower()), Math.abs(found.upper()));
      double high = Math.max(Math.abs(found.lower()), Math.abs(found.upper()));
      if (found.width() <= slack
          || (whole && Math.floor(found.upper() + slack) <= Math.ceil(found.lower() - slack))) {
        return Leak.PINNED;
      }
      boolean across = found.lower() < 0 && found.upper() > 0;
      return !across && high < WITHIN * low - slack ? Leak.NARROW : Leak.NONE;
    }

    private static double relative(Cell cell) {
      if (cell.lower == null || cell.upper == null) {
        return Double.POSITIVE_INFINITY;
      }
      double middle = Math.abs(cell.lower + cell.upper) / 2;
      double width = cell.upper - cell.lower;
      return middle == 0 ? (width > 0 ? Double.POSITIVE_INFINITY : 0) : width / middle;
    }
  }
}
