package nc.cagou.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What ties a table to the same table of another edition. A figure has its counterpart where the
 * codes are the same, or where codes of one edition make up codes of the other ({@link Recoding}).
 *
 * <ul>
 *   <li>Two equal figures are one.
 *   <li>A figure that the earlier edition hides is taken to be the same; its sums tell whether it
 *       is ({@link Settlement}).
 *   <li>Two figures that differ by fewer units than the rule asks for make a figure of their own,
 *       those who came or left, which nobody may know.
 *   <li>A figure that the earlier edition shows and the later one hides was hidden because it has
 *       changed, if the later one knows the earlier. Where figures have visibly changed, nothing is
 *       then taken to be the same that the earlier edition hides in sums with them: the run that
 *       made the later one has seen to it.
 * </ul>
 */
final class Across {

  private final LinkedTables all;

  Across(LinkedTables all) {
    this.all = all;
  }

  void find() {
    for (int a = 0; a < all.subjects.size(); a++) {
      for (int b = 0; b < all.subjects.size(); b++) {
        Subject own = all.subjects.get(a);
        Subject other = all.subjects.get(b);
        boolean pair = own.edition() == 0 && other.edition() > 0;
        if (pair && own.spec().name().equals(other.spec().name())) {
          tables(own.laterThan(other) ? a : b, own.laterThan(other) ? b : a);
        }
      }
    }
  }

  private void tables(int later, int earlier) {
    Map<String, Integer> dims = new TreeMap<>();
    Grid now = all.grids.get(later);
    Grid then = all.grids.get(earlier);
    for (int d = 0; d < now.dimensions.size(); d++) {
      dims.put(now.dimensions.get(d).name(), d);
    }
    Set<String> others = new HashSet<>();
    then.dimensions.forEach(c -> others.add(c.name()));
    if (!dims.keySet().equals(others)) {
      return;
    }
    List<String> names = List.copyOf(dims.keySet());
    for (String measure : all.ids.get(later).keySet()) {
      if (all.ids.get(earlier).containsKey(measure)) {
        new EditionPair(all, later, earlier, measure, names).find();
      }
    }
  }
}
