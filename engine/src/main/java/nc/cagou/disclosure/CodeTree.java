package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;

/**
 * The codes of a dimension as a tree: {@code total} over all, communes under their province under
 * New Caledonia, departments under their group under France, and otherwise a code under the longest
 * other code that it begins with ({@code A1103} under {@code A11} under {@code A}).
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
    return total;
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

  int parent(int code) {
    return parent[code];
  }

  int[] parents() {
    return parent.clone();
  }

  boolean leaf(int code) {
    return children.get(code).isEmpty();
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
    return variants;
  }

  private static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
