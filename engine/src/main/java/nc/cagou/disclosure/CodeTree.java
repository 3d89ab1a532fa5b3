package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;

/**
 * The codes of a dimension as a tree: {@code total} over all, communes under their province under
 * New Caledonia, departments under their group under France, and otherwise a code under the longest
 * other code that it begins with ({@code A1103} under {@code A11} under {@code A}). Beside
 * territories, a code that is none ({@code unknown}) stands under the whole: units of no known
 * commune are what is missing to it.
 *
 * <p>A commune that lies in two provinces stands under the first; {@link #variants} says which
 * other sums a producer may have made.
 */
final class CodeTree {

  static final String TOTAL = "total";

  private final List<String> codes;
  private final Map<String, Integer> index = new LinkedHashMap<>();
  private final int[] parent;
  private final List<List<Integer>> children = new ArrayList<>();
  private final Map<Integer, List<int[]>> variants = new HashMap<>();
  private final boolean territories;
  private final int total;

  CodeTree(List<String> distinct) {
    codes = List.copyOf(distinct);
    codes.forEach(c -> index.put(c, index.size()));
    territories = codes.stream().anyMatch(c -> Territories.byCode(c).isPresent());
    total = codes.stream().filter(TOTAL::equalsIgnoreCase).findFirst().map(index::get).orElse(-1);
    parent = new int[codes.size()];
    for (int i = 0; i < parent.length; i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < parent.length; i++) {
      parent[i] = above(codes.get(i));
      if (parent[i] >= 0) {
        children.get(parent[i]).add(i);
      }
    }
  }

  private int above(String code) {
    if (code.equalsIgnoreCase(TOTAL) || code.isEmpty()) {
      return -1;
    }
    for (String higher : higher(code)) {
      if (index.containsKey(higher)) {
        return index.get(higher);
      }
    }
    return total >= 0 || !stranger(code) ? total : index.getOrDefault(Territories.WHOLE, -1);
  }

  /** Whether a code is no territory, among codes that are. */
  private boolean stranger(String code) {
    return territories
        && !code.equalsIgnoreCase(TOTAL)
        && !code.isEmpty()
        && Territories.byCode(code).isEmpty();
  }

  /** Codes that may stand above a code, nearest first. */
  private List<String> higher(String code) {
    List<String> higher = new ArrayList<>();
    Territory place = Territories.byCode(code).orElse(null);
    if (territories && place != null) {
      switch (place.kind()) {
        case COMMUNE -> {
          higher.addAll(Territories.provincesOf(code).keySet());
          higher.addAll(List.of(Territories.WHOLE, "FR-COM", "FR"));
        }
        case GROUP -> higher.addAll(code.equals("FR") ? List.of() : List.of("FR"));
        default -> {
          if (code.startsWith(Territories.WHOLE) && !code.equals(Territories.WHOLE)) {
            higher.add(Territories.WHOLE);
          }
          Territories.groupOf(code.startsWith("988") ? Territories.WHOLE : code)
              .ifPresent(higher::add);
          higher.add("FR");
        }
      }
      return higher;
    }
    for (int end = code.length() - 1; end > 0; end--) {
      higher.add(code.substring(0, end));
    }
    return higher;
  }

  int size() {
    return codes.size();
  }

  int indexOf(String code) {
    return index.get(code);
  }

  List<String> codes() {
    return codes;
  }

  int parent(int code) {
    return parent[code];
  }

  int[] parents() {
    return parent.clone();
  }

  /**
   * The same where another table shows sums that this dimension does not: codes that stand for them
   * follow its own, one for each coarser code, else one for the whole.
   */
  int[] parentsElsewhere() {
    Map<String, Integer> more = new LinkedHashMap<>();
    int[] parents = parents();
    for (int i = 0; i < parents.length; i++) {
      if (parents[i] < 0 && !whole(i)) {
        String above = coarser(i).keySet().stream().findFirst().orElse(TOTAL);
        parents[i] = more.computeIfAbsent(above, a -> parent.length + more.size());
      }
    }
    int[] all = Arrays.copyOf(parents, parents.length + more.size());
    Arrays.fill(all, parents.length, all.length, -1);
    return all;
  }

  /** Levels below a code; 0 at the finest one. */
  int height(int code) {
    return children.get(code).stream().mapToInt(c -> 1 + height(c)).max().orElse(0);
  }

  List<Integer> children(int code) {
    return children.get(code);
  }

  /** Whether a code stands for the whole of the dimension: {@code total}, or New Caledonia. */
  boolean whole(int code) {
    return parent[code] < 0
        && (codes.get(code).equalsIgnoreCase(TOTAL) || codes.get(code).equals(Territories.WHOLE));
  }

  /** Whether one code stands for the whole of the dimension. */
  boolean hasWhole() {
    for (int i = 0; i < parent.length; i++) {
      if (whole(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a code may have parts that are not listed: a total, a territory. */
  boolean mayBeIncomplete(int code) {
    return territories || codes.get(code).equalsIgnoreCase(TOTAL);
  }

  /**
   * Codes of a level that the dimension leaves out and that a code belongs to, with its share in
   * each: the province of a commune, the year of a month or of a week. Empty where there is none.
   */
  Map<String, Double> coarser(int code) {
    String own = codes.get(code);
    Map<String, Double> coarser = Map.of();
    if (own.matches("\\d{4}-W?\\d{2}")) {
      coarser = Map.of(own.substring(0, 4), 1.0);
    } else if (territories && Territories.byCode(own).isPresent()) {
      coarser = Territories.provincesOf(own);
    }
    return coarser.keySet().stream().anyMatch(index::containsKey) ? Map.of() : coarser;
  }

  /** Sets of codes whose sum a code may be; the usual one first. */
  List<int[]> variants(int code) {
    return variants.computeIfAbsent(code, this::sums);
  }

  private List<int[]> sums(int code) {
    List<int[]> variants = new ArrayList<>();
    List<Integer> usual = children.get(code);
    if (!usual.isEmpty()) {
      variants.add(array(usual));
    }
    if (!territories) {
      return variants;
    }
    for (int i = 0; i < codes.size(); i++) {
      boolean two =
          codes.get(i).matches("988\\d\\d") && Territories.provincesOf(codes.get(i)).size() > 1;
      if (two && Territories.provincesOf(codes.get(i)).containsKey(codes.get(code))) {
        List<Integer> other = new ArrayList<>(usual);
        if (!other.remove(Integer.valueOf(i))) {
          other.add(i);
        }
        variants.add(array(other));
      }
    }
    if (codes.get(code).equals(Territories.WHOLE)) {
      List<Integer> communes = new ArrayList<>();
      for (int i = 0; i < codes.size(); i++) {
        if (codes.get(i).matches("988\\d\\d")) {
          communes.add(i);
        }
      }
      if (!communes.isEmpty() && !communes.equals(usual)) {
        variants.add(array(communes));
      }
    }
    strangers(code, variants);
    return variants;
  }

  /** The same sums with and without units of no known territory. */
  private void strangers(int code, List<int[]> variants) {
    int[] strangers =
        children.get(code).stream().mapToInt(i -> i).filter(i -> stranger(codes.get(i))).toArray();
    if (strangers.length == 0) {
      return;
    }
    for (int[] variant : List.copyOf(variants)) {
      int[] known = IntStream.of(variant).filter(i -> !stranger(codes.get(i))).toArray();
      if (known.length == variant.length) {
        variants.add(IntStream.concat(IntStream.of(variant), IntStream.of(strangers)).toArray());
      } else if (known.length > 0) {
        variants.add(known);
      }
    }
  }

  private static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
