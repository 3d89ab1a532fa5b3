package nc.cagou.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nc.cagou.disclosure.Links.Shown;

/**
 * Ties figures that a released edition hides to the same figures of its other tables: two tables
 * that agree wherever both show a figure agree on those that one of them hides.
 */
final class LikelyLinks {

  private static final int AGAINST = -1_000_000;

  private final LinkedTables all;
  private final Map<String, Integer> witnesses = new HashMap<>();

  LikelyLinks(LinkedTables all) {
    this.all = all;
  }

  /**
   * @param groups figures of the same thing, as far as their codes say
   */
  void find(Collection<List<Shown>> groups) {
    groups.forEach(this::witness);
    groups.forEach(this::assume);
  }

  /** Notes where two tables of one edition agree on a figure, and where they do not. */
  private void witness(List<Shown> group) {
    pairs(
        group,
        (a, b) -> {
          if (!Double.isNaN(a.value()) && !Double.isNaN(b.value())) {
            witnesses.merge(pair(a, b), Links.equal(a, b) ? 1 : AGAINST, Integer::sum);
          }
        });
  }

  /** A hidden figure is the same in two tables that agree wherever both show it. */
  private void assume(List<Shown> group) {
    pairs(
        group,
        (a, b) -> {
          boolean unknown = Double.isNaN(a.value()) || Double.isNaN(b.value());
          if (unknown && witnesses.getOrDefault(pair(a, b), 0) > 0) {
            if (a.id() >= 0 && b.id() >= 0) {
              all.same(a.id(), b.id());
            } else if (a.id() >= 0 || b.id() >= 0) {
              all.sum(edition(a), Math.max(a.id(), b.id()), a.id() >= 0 ? b.parts() : a.parts());
            }
          }
        });
  }

  private void pairs(List<Shown> group, BiConsumer<Shown, Shown> each) {
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        Shown a = group.get(i);
        Shown b = group.get(j);
        if (a.table() != b.table() && edition(a) == edition(b) && released(a)) {
          each.accept(a, b);
        }
      }
    }
  }

  private boolean released(Shown one) {
    return all.subjects.get(one.table()).released();
  }

  private int edition(Shown one) {
    return all.subjects.get(one.table()).edition();
  }

  private String pair(Shown a, Shown b) {
    int id = a.id() >= 0 ? a.id() : a.parts().get(0);
    String kind = a.table() + "/" + a.along() + "/" + b.table() + "/" + b.along() + "/";
    return kind + all.places.get(id).measure().name();
  }
}
