package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How two codings of one dimension lie in each other: communes and provinces, occupations at two
 * levels, bands of age cut at other years. Only what is not the same code in both is told.
 */
final class Recoding {

  /** What the codes of one coding are to those of the other. */
  enum Relation {
    EQUAL,
    /** The codes of the first hold those of the second and something more. */
    HOLDS,
    /** The codes of the first lie in those of the second, which hold something more. */
    LIES_IN;

    Relation turned() {
      return this == EQUAL ? EQUAL : this == HOLDS ? LIES_IN : HOLDS;
    }
  }

  /** Codes of the first coding against codes of the second. */
  record Match(List<String> first, List<String> second, Relation relation) {
    Match turned() {
      return new Match(second, first, relation.turned());
    }
  }

  private Recoding() {}

  /** Every comparison that tells something, each once. */
  static List<Match> of(Set<String> first, Set<String> second) {
    if (first.equals(second)) {
      return List.of();
    }
    LinkedHashSet<Match> matches = new LinkedHashSet<>();
    Optional<BandCoding> a = BandCoding.of(first);
    Optional<BandCoding> b = BandCoding.of(second);
    if (a.isPresent() && b.isPresent()) {
      matches.addAll(BandCoding.matches(a.get(), b.get()));
    } else {
      byTree(first, second).forEach(matches::add);
      byTree(second, first).forEach(m -> matches.add(m.turned()));
    }
    return List.copyOf(matches);
  }

  /** A code that the other coding lacks equals the codes of the other that lie in it. */
  private static List<Match> byTree(Set<String> own, Set<String> other) {
    Set<String> union = new LinkedHashSet<>(own);
    union.addAll(other);
    List<String> codes = new ArrayList<>(union);
    CodeTree tree = new CodeTree(codes);
    List<Match> matches = new ArrayList<>();
    for (int c = 0; c < codes.size(); c++) {
      if (other.contains(codes.get(c)) || tree.children(c).isEmpty()) {
        continue;
      }
      Set<String> parts = new LinkedHashSet<>();
      for (int[] variant : tree.variants(c)) {
        Set<String> found = new LinkedHashSet<>();
        for (int part : variant) {
          collect(tree, codes, part, other, found);
        }
        if (parts.addAll(found) && parts.size() == found.size()) {
          matches.add(new Match(List.of(codes.get(c)), List.copyOf(found), Relation.EQUAL));
        }
      }
    }
    return matches;
  }

  private static void collect(
      CodeTree tree, List<String> codes, int code, Set<String> other, Set<String> into) {
    if (other.contains(codes.get(code))) {
      into.add(codes.get(code));
      return;
    }
    for (int child : tree.children(code)) {
      collect(tree, codes, child, other, into);
    }
  }

  /** The codes without the one that stands for the whole. */
  static Set<String> withoutTotal(Set<String> codes) {
    Set<String> rest = new HashSet<>(codes);
    rest.removeIf(CodeTree.TOTAL::equalsIgnoreCase);
    return rest;
  }
}
