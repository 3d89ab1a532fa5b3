package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What earlier editions made a run hide, figure by figure.
 *
 * @param changed figures that differ by too few units from what an earlier edition shows
 * @param lines one an edition and a table in which something had to be hidden for it
 * @param lost hidden values that nothing can keep from being deduced, because what was public
 *     before this edition gives them away
 */
record Known(Set<Figure> changed, List<Line> lines, long lost) {

  static final Known NOTHING = new Known(Set.of(), List.of(), 0);

  record Figure(int table, String measure, int row) {}

  /**
   * @param differences values that differ by too few units from what the edition shows
   * @param stays values that the edition hides and of which it cannot be said that they may be
   *     shown
   */
  record Line(String edition, String table, long differences, long stays) {}

  boolean changed(int table, String measure, int row) {
    return changed.contains(new Figure(table, measure, row));
  }

  static Known of(Withholding pattern) {
    LinkedTables all = pattern.linked().all;
    Set<Figure> changed = new HashSet<>();
    Map<String, long[]> counts = new TreeMap<>();
    Map<String, Line> lines = new TreeMap<>();
    for (int id = 0; id < all.places.size(); id++) {
      LinkedTables.Place p = all.places.get(id);
      if (all.subject(id).released() || !pattern.hides(id)) {
        continue;
      }
      int differs = pattern.linked().because(id);
      int stays = differs > 0 ? 0 : pattern.linked().staysFor(id);
      if (differs > 0) {
        changed.add(new Figure(p.table(), p.measure().name(), p.row()));
      }
      if (differs + stays > 0) {
        String edition = pattern.edition(Math.max(differs, stays));
        String table = all.subject(id).spec().name();
        long[] count = counts.computeIfAbsent(edition + "/" + table, k -> new long[2]);
        count[differs > 0 ? 0 : 1]++;
        lines.put(edition + "/" + table, new Line(edition, table, count[0], count[1]));
      }
    }
    return new Known(changed, new ArrayList<>(lines.values()), pattern.lost());
  }
}
