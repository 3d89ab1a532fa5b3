package nc.cagou.method.metadata;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Texts that say nearly the same: resemblance |A ∩ B| / |A ∪ B| of their sets of words, of one
 * letter or digit and more, without case and accents (Jaccard, 1901; Broder, 1997, "On the
 * resemblance and containment of documents"). Pairs are found exactly: two sets whose resemblance
 * is t share a word among the rarest n − ⌈t·n⌉ + 1 of each (prefix filter, Chaudhuri, Ganti,
 * Kaushik, 2006), so only those are compared.
 *
 * <p>Edges: a text without a word resembles nothing; fewer than two texts give no pair.
 */
public final class NearDuplicates {

  private NearDuplicates() {}

  /**
   * Two texts, by index, first &lt; second, and their resemblance.
   *
   * @param resemblance between the threshold and 1
   */
  public record Pair(int first, int second, double resemblance) {}

  /**
   * All pairs, the most alike first.
   *
   * @param threshold above 0, at most 1
   */
  public static List<Pair> pairs(List<String> texts, double threshold) {
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException("No threshold within 0 and 1: " + threshold);
    }
    int[][] sets = ranked(texts);
    Map<Integer, List<Integer>> holders = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < sets.length; i++) {
      int n = sets[i].length;
      int prefix = n - (int) Math.ceil(threshold * n - 1e-9) + 1;
      Set<Integer> candidates = new LinkedHashSet<>();
      for (int k = 0; n > 0 && k < Math.min(prefix, n); k++) {
        List<Integer> known = holders.computeIfAbsent(sets[i][k], w -> new ArrayList<>());
        candidates.addAll(known);
        known.add(i);
      }
      for (int other : candidates) {
        double resemblance = jaccard(sets[other], sets[i]);
        if (resemblance >= threshold - 1e-12) {
          pairs.add(new Pair(other, i, resemblance));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::resemblance)
            .reversed()
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second));
    return pairs;
  }

  /** The resemblance of two texts, 0 to 1; two texts without a word resemble nothing. */
  public static double resemblance(String one, String other) {
    int[][] sets = ranked(java.util.Arrays.asList(one, other));
    return sets[0].length + sets[1].length == 0 ? 0 : jaccard(sets[0], sets[1]);
  }

  /** Each text as words numbered from the rarest to the most common, in rising order. */
  private static int[][] ranked(List<String> texts) {
    List<Set<String>> words = texts.stream().map(NearDuplicates::words).toList();
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(set -> set.forEach(w -> counts.merge(w, 1, Integer::sum)));
    List<String> order = new ArrayList<>(counts.keySet());
    order.sort(Comparator.comparing((String w) -> counts.get(w)).thenComparing(w -> w));
    Map<String, Integer> ranks = new HashMap<>();
    order.forEach(w -> ranks.put(w, ranks.size()));
    return words.stream()
        .map(set -> set.stream().mapToInt(ranks::get).sorted().toArray())
        .toArray(int[][]::new);
  }

  private static Set<String> words(String text) {
    String plain =
        Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    Set<String> words = new LinkedHashSet<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  private static double jaccard(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    int both = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        both++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return (double) both / (a.length + b.length - both);
  }
}
