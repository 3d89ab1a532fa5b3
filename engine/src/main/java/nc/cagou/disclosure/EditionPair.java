package nc.cagou.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nc.cagou.disclosure.Recoding.Match;
import nc.cagou.disclosure.Recoding.Relation;

/** One measure in two editions of a table, tied figure by figure. */
final class EditionPair {

  /** At most so many dimensions of a table are looked at in two codings at once. */
  private static final int RECODED = 2;

  private final LinkedTables all;

  private final List<String> names;
  private final int edition;
  private final boolean counts;
  private final int minimum;
  private final boolean adds;
  private final boolean knows;
  private final boolean released;
  private final Map<List<String>, Integer> now;
  private final Map<List<String>, Integer> then;
  private final Set<Integer> doubtful = new HashSet<>();

  EditionPair(LinkedTables all, int later, int earlier, String measure, List<String> names) {
    this.all = all;
    this.names = names;
    Subject subject = all.subjects.get(later);
    edition = Math.max(subject.edition(), all.subjects.get(earlier).edition());
    counts = subject.counts(subject.column(measure));
    minimum = subject.profile().minimumUnits();
    released = subject.released();
    knows = subject.knows(all.subjects.get(earlier));
    adds = counts || all.additive.contains(measure);
    now = figures(later, measure);
    then = figures(earlier, measure);
  }

  private Map<List<String>, Integer> figures(int table, String measure) {
    int[] own = all.ids.get(table).get(measure);
    Map<List<String>, Integer> figures = new LinkedHashMap<>();
    for (int row = 0; row < own.length; row++) {
      if (own[row] >= 0) {
        List<String> codes = new ArrayList<>();
        for (String name : names) {
          codes.add(all.subjects.get(table).code(name, row));
        }
        figures.putIfAbsent(codes, own[row]);
      }
    }
    return figures;
  }

  void find() {
    if (!adds) {
      return;
    }
    if (knows && released) {
      doubt();
    }
    now.forEach(
        (codes, id) -> {
          if (then.containsKey(codes)) {
            figure(id, then.get(codes));
          }
        });
    recoded(new LinkedHashMap<>(), 0);
  }

  /**
   * Notes what the earlier edition hides in a sum with a figure that has visibly changed, and what
   * it hides in sums with that, and so on: of none of it can be said that it is the same. A run
   * need not ask: it knows today's values.
   */
  private void doubt() {
    Set<Integer> seen = new HashSet<>();
    now.forEach(
        (codes, id) -> {
          Integer other = then.get(codes);
          boolean shown = other != null && all.known(other);
          if (shown && !Sums.equal(all.value(id), all.value(other))) {
            seen.add(other);
          }
        });
    Map<Integer, List<int[]>> sumsOf = new HashMap<>();
    for (LinkedTables.Sum sum : seen.isEmpty() ? List.<LinkedTables.Sum>of() : all.sums) {
      for (int id : sum.figures()) {
        sumsOf.computeIfAbsent(id, k -> new ArrayList<>()).add(sum.figures());
      }
    }
    ArrayDeque<Integer> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (int[] figures : sumsOf.getOrDefault(open.poll(), List.of())) {
        for (int id : figures) {
          if (all.hidden(id) && doubtful.add(id)) {
            open.add(id);
          }
        }
      }
    }
  }

  private void figure(int a, int b) {
    all.counterparts.computeIfAbsent(a, k -> new TreeMap<>()).put(edition, b);
    double x = all.value(a);
    double y = all.value(b);
    boolean unknown = Double.isNaN(x) || Double.isNaN(y);
    if (!unknown && !Sums.equal(x, y)) {
      difference(List.of(a), List.of(b), x, y);
    } else if (doubtful.contains(b) || (knows && Double.isNaN(x) && !Double.isNaN(y))) {
      return;
    } else {
      if (Double.isNaN(y) && !Double.isNaN(x)) {
        all.likely.add(new int[] {a, b});
      } else {
        all.same(a, b);
      }
    }
  }

  /** Chooses the dimensions that are looked at in two codings, and how their codes are matched. */
  private void recoded(Map<Integer, Match> chosen, int from) {
    if (!chosen.isEmpty()) {
      Relation relation = Relation.EQUAL;
      for (Match m : chosen.values()) {
        relation = relation == Relation.EQUAL ? m.relation() : relation;
        if (m.relation() != Relation.EQUAL && m.relation() != relation) {
          return;
        }
      }
      compare(chosen, relation);
    }
    for (int d = from; d < names.size() && chosen.size() < RECODED; d++) {
      for (Match match : Recoding.of(codes(now, d), codes(then, d))) {
        Map<Integer, Match> more = new LinkedHashMap<>(chosen);
        more.put(d, match);
        recoded(more, d + 1);
      }
    }
  }

  private Set<String> codes(Map<List<String>, Integer> figures, int d) {
    Set<String> codes = new LinkedHashSet<>();
    figures.keySet().forEach(k -> codes.add(k.get(d)));
    return codes;
  }

  private void compare(Map<Integer, Match> chosen, Relation relation) {
    Map<List<String>, List<Integer>> a = groups(now, chosen, true);
    Map<List<String>, List<Integer>> b = groups(then, chosen, false);
    a.forEach(
        (codes, own) -> {
          if (b.containsKey(codes)) {
            sets(own, b.get(codes), relation);
          }
        });
  }

  private Map<List<String>, List<Integer>> groups(
      Map<List<String>, Integer> figures, Map<Integer, Match> chosen, boolean first) {
    Map<List<String>, List<Integer>> groups = new LinkedHashMap<>();
    figures.forEach(
        (codes, id) -> {
          List<String> rest = new ArrayList<>(codes);
          for (Map.Entry<Integer, Match> m : chosen.entrySet()) {
            List<String> asked = first ? m.getValue().first() : m.getValue().second();
            if (!asked.contains(codes.get(m.getKey()))) {
              return;
            }
            rest.set(m.getKey(), "");
          }
          groups.computeIfAbsent(rest, k -> new ArrayList<>()).add(id);
        });
    return groups;
  }

  private void sets(List<Integer> own, List<Integer> other, Relation relation) {
    double x = own.stream().mapToDouble(all::value).sum();
    double y = other.stream().mapToDouble(all::value).sum();
    boolean unknown = Double.isNaN(x) || Double.isNaN(y);
    if (knows && Double.isNaN(x) && !Double.isNaN(y)) {
      return;
    }
    if (!unknown && Sums.equal(x, y)) {
      int whole = all.unpublished(x);
      all.sum(edition, whole, own);
      all.sum(edition, whole, other);
    } else if (relation == Relation.EQUAL && unknown) {
      int whole = all.unpublished(Double.NaN);
      all.sum(edition, whole, own);
      all.sum(edition, whole, other);
    } else if (relation == Relation.EQUAL) {
      difference(own, other, x, y);
    } else if (unknown || (relation == Relation.HOLDS ? x > y : y > x)) {
      rest(relation == Relation.HOLDS ? own : other, relation == Relation.HOLDS ? other : own);
    }
  }

  /** What the larger set of codes holds beyond the smaller one. */
  private void rest(List<Integer> large, List<Integer> small) {
    double x = large.stream().mapToDouble(all::value).sum();
    double rest = x - small.stream().mapToDouble(all::value).sum();
    boolean few = counts && rest > 0 && rest < minimum;
    List<Integer> parts = new ArrayList<>(small);
    parts.add(few ? all.difference(rest, edition, large.get(0), true) : all.unpublished(rest));
    all.sum(edition, total(large, x), parts);
  }

  /** Those who came or left, when they are so few that nobody may know. */
  private void difference(List<Integer> own, List<Integer> other, double x, double y) {
    double by = Math.abs(x - y);
    boolean hideable = own.stream().anyMatch(id -> !all.subject(id).open() && all.value(id) != 0);
    if (!counts || by >= minimum || !hideable) {
      return;
    }
    int few = all.difference(by, edition, own.get(0), true);
    List<Integer> parts = new ArrayList<>(x > y ? other : own);
    parts.add(few);
    all.sum(edition, total(x > y ? own : other, Math.max(x, y)), parts);
    if (own.size() == 1) {
      all.changed.putIfAbsent(own.get(0), edition);
    }
  }

  private int total(List<Integer> figures, double value) {
    if (figures.size() == 1) {
      return figures.get(0);
    }
    int total = all.unpublished(value);
    all.sum(edition, total, figures);
    return total;
  }
}
