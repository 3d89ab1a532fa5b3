package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nc.cagou.disclosure.LinkedTables.Sum;
import nc.cagou.method.protection.Completion;

/**
 * Gives values to what released editions hide, such that the sums of all editions hold, and drops
 * the sums that cannot.
 *
 * <p>How it is known whether a figure that an earlier edition hides is still the same, when its
 * true value is kept nowhere: by the sums of that edition. While they hold with today's values in
 * the place of its hidden figures, those are taken to be today's: whoever thinks that nothing has
 * changed will use them so. A sum that does not hold says that something in it has changed. Its
 * hidden figures are then given the values nearest to those of the next edition with which all sums
 * of their own hold; one that keeps that value is the figure of the next edition, another is a
 * figure of its own, which has to stay unknown as well.
 *
 * <p>Today's figures of such a sum stay hidden ({@link #of}), because they may be those that have
 * not changed, unless one lies so far above anything the earlier sum allows that those who came in
 * between are as many as the rule asks for.
 */
final class Settlement {

  private static final double OWN = 4_096;
  private static final double OTHER = 64;
  private static final double UNCHANGED = 1;

  private final LinkedTables all;
  private final Map<Integer, Integer> nowOf = new LinkedHashMap<>();
  private final Map<Integer, Integer> nextOf = new HashMap<>();
  private final Set<Integer> doubted = new HashSet<>();
  private final Map<Integer, Integer> stays = new TreeMap<>();

  private Settlement(LinkedTables all) {
    this.all = all;
    for (int[] pair : all.likely) {
      nowOf.putIfAbsent(all.root(pair[1]), all.root(pair[0]));
      Map.Entry<Integer, Integer> next =
          all.counterparts.get(pair[0]).higherEntry(all.subject(pair[1]).edition());
      nextOf.putIfAbsent(all.root(pair[1]), next == null ? pair[0] : next.getValue());
    }
    all.sums.sort(Comparator.comparingInt(Sum::edition));
  }

  /**
   * Settles the tables.
   *
   * @return the figures that stay hidden, by root, each with the edition that hid it
   */
  static Map<Integer, Integer> of(LinkedTables all) {
    boolean known = true;
    for (int id = 0; id < all.size(); id++) {
      known &= !Double.isNaN(all.value(id));
    }
    Settlement settlement = new Settlement(all);
    if (!known) {
      settlement.settle();
    }
    return settlement.stays;
  }

  private void settle() {
    Trial trial = new Trial();
    while (doubt(trial)) {
      trial = new Trial();
    }
    for (int[] pair : all.likely) {
      if (trial.number[pair[0]] == trial.number[pair[1]]) {
        all.same(pair[0], pair[1]);
      }
    }
    for (int id : doubted.stream().sorted().toList()) {
      if (trial.unchanged(id)) {
        all.same(nextOf.get(id), id);
      }
    }
    for (int id = 0; id < all.size(); id++) {
      all.settle(id, trial.result.values()[trial.number[id]]);
    }
    List<Sum> kept = new ArrayList<>();
    for (int s = 0; s < all.sums.size(); s++) {
      int[] figures = all.sums.get(s).figures();
      boolean told = Arrays.stream(figures).noneMatch(id -> Double.isNaN(all.value(id)));
      if (told && !trial.result.broken()[s]) {
        kept.add(all.sums.get(s));
      }
    }
    all.sums.clear();
    all.sums.addAll(kept);
  }

  /** Takes note of what sums that do not hold put in doubt; whether there was anything new. */
  private boolean doubt(Trial trial) {
    boolean more = false;
    for (int s = 0; s < all.sums.size(); s++) {
      Sum sum = all.sums.get(s);
      for (int k = 0; trial.result.broken()[s] && k < sum.figures().length; k++) {
        int id = sum.figures()[k];
        Integer now = all.hidden(id) ? nowOf.get(all.root(id)) : null;
        if (now != null && doubted.add(all.root(id))) {
          more = true;
          if (!all.subject(now).released() && all.value(now) > 0 && !far(sum, k, now)) {
            stays.putIfAbsent(now, all.subject(id).edition());
          }
        }
      }
    }
    return more;
  }

  /** Whether a part is greater than the sum allowed by at least as many units as the rule asks. */
  private boolean far(Sum sum, int part, int now) {
    int[] figures = sum.figures();
    if (part == 0 || !all.known(figures[0])) {
      return false;
    }
    double most = all.value(figures[0]);
    for (int k = 1; k < figures.length; k++) {
      most -= k != part && all.known(figures[k]) ? all.value(figures[k]) : 0;
    }
    Subject subject = all.subject(now);
    int minimum = subject.profile().minimumUnits();
    boolean counts = subject.counts(all.places.get(now).measure());
    return counts && minimum > 0 && all.value(now) - most >= minimum;
  }

  /** The values that follow when all that is not in doubt is as it is now. */
  private final class Trial {

    /** The figure of the system that each figure of the tables is. */
    private final int[] number = new int[all.size()];

    private final Map<Integer, Integer> tieOf = new HashMap<>();
    private final Completion.Result result;

    Trial() {
      Map<Integer, Integer> ofRoot = new HashMap<>();
      double[] values = new double[all.size()];
      boolean[] signed = new boolean[all.size()];
      boolean[] signs = all.signed();
      for (int id = 0; id < number.length; id++) {
        int root = all.root(id);
        int as = doubted.contains(root) ? root : nowOf.getOrDefault(root, root);
        int fresh = ofRoot.size();
        int n = ofRoot.computeIfAbsent(as, k -> fresh);
        number[id] = n;
        values[n] = n == fresh ? Double.NaN : values[n];
        values[n] = Double.isNaN(values[n]) ? all.value(id) : values[n];
        signed[n] |= signs[id];
      }
      List<int[]> sums = new ArrayList<>();
      double[] weight = new double[all.sums.size() + doubted.size()];
      double[] offset = new double[weight.length];
      double[] slack = new double[weight.length];
      for (Sum sum : all.sums) {
        weight[sums.size()] = sum.edition() == 0 ? OWN : OTHER;
        offset[sums.size()] = sum.offset();
        slack[sums.size()] = sum.slack();
        sums.add(Arrays.stream(sum.figures()).map(id -> number[id]).toArray());
      }
      for (int root : doubted.stream().sorted().toList()) {
        tieOf.put(root, sums.size());
        weight[sums.size()] = UNCHANGED;
        sums.add(new int[] {number[nextOf.get(root)], number[root]});
      }
      int n = ofRoot.size();
      List<Completion.Sum> told = new ArrayList<>();
      for (int s = 0; s < sums.size(); s++) {
        told.add(new Completion.Sum(sums.get(s), weight[s], offset[s], slack[s]));
      }
      result = Completion.of(Arrays.copyOf(values, n), Arrays.copyOf(signed, n), told);
    }

    boolean unchanged(int root) {
      return tieOf.containsKey(root) && !result.broken()[tieOf.get(root)];
    }
  }
}
