package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nc.cagou.disclosure.Recoding.Match;
import nc.cagou.disclosure.Recoding.Relation;

/**
 * A dimension whose codes are bands of numbers. Two such codings are compared over every stretch
 * that both can make up of whole bands, and a stretch of up to {@value #RUN} bands of one with the
 * longest stretches of the other that lie in it: 15-29 less 15-24 is what 25-29 holds.
 */
final class BandCoding {

  private static final int RUN = 3;

  private final Map<Band, String> codes = new LinkedHashMap<>();
  private final Map<Integer, List<Band>> from = new TreeMap<>();

  private BandCoding() {}

  /** The coding, when every code but a total is a band and there are two at least. */
  static Optional<BandCoding> of(Set<String> all) {
    BandCoding coding = new BandCoding();
    for (String code : Recoding.withoutTotal(all).stream().sorted().toList()) {
      Optional<Band> band = Band.of(code);
      if (band.isEmpty()) {
        return Optional.empty();
      }
      coding.codes.putIfAbsent(band.get(), code);
    }
    coding
        .codes
        .keySet()
        .forEach(b -> coding.from.computeIfAbsent(b.from(), k -> new ArrayList<>()).add(b));
    coding.from.values().forEach(l -> l.sort(Comparator.comparingInt(Band::to).reversed()));
    return coding.codes.size() < 2 ? Optional.empty() : Optional.of(coding);
  }

  /** Bands that make up a stretch, end to end, wide ones first; null when none do. */
  private List<String> tiles(Band stretch) {
    if (stretch.width() == 0) {
      return List.of();
    }
    for (Band band : from.getOrDefault(stretch.from(), List.of())) {
      if (band.within(stretch)) {
        List<String> rest = tiles(new Band(band.to(), stretch.to()));
        if (rest != null) {
          List<String> tiles = new ArrayList<>(List.of(codes.get(band)));
          tiles.addAll(rest);
          return tiles;
        }
      }
    }
    return null;
  }

  /** Stretches of one to three bands, short ones first. */
  private List<Band> stretches() {
    LinkedHashSet<Band> found = new LinkedHashSet<>(codes.keySet());
    List<Band> last = new ArrayList<>(codes.keySet());
    for (int n = 1; n < RUN; n++) {
      List<Band> longer = new ArrayList<>();
      for (Band s : last) {
        from.getOrDefault(s.to(), List.of()).forEach(b -> longer.add(new Band(s.from(), b.to())));
      }
      found.addAll(longer);
      last = longer;
    }
    List<Band> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingLong(Band::width).thenComparingInt(Band::from));
    return sorted;
  }

  static List<Match> matches(BandCoding a, BandCoding b) {
    LinkedHashSet<Match> matches = new LinkedHashSet<>();
    equal(a, b, matches);
    a.holds(b).forEach(matches::add);
    b.holds(a).forEach(m -> matches.add(m.turned()));
    return List.copyOf(matches);
  }

  private static void equal(BandCoding a, BandCoding b, Set<Match> matches) {
    TreeSet<Integer> cuts = new TreeSet<>();
    a.codes.keySet().forEach(x -> cuts.addAll(List.of(x.from(), x.to())));
    b.codes.keySet().forEach(x -> cuts.addAll(List.of(x.from(), x.to())));
    for (int lower : cuts) {
      for (int upper : cuts.tailSet(lower, false)) {
        Band stretch = new Band(lower, upper);
        List<String> own = a.tiles(stretch);
        List<String> other = own == null ? null : b.tiles(stretch);
        if (other != null) {
          boolean same = own.size() == 1 && own.equals(other);
          if (!same) {
            matches.add(new Match(own, other, Relation.EQUAL));
          }
          break; // longer stretches from here are this one and others
        }
      }
    }
  }

  private List<Match> holds(BandCoding other) {
    List<Match> found = new ArrayList<>();
    List<Band> inner = other.stretches();
    for (Band stretch : stretches()) {
      if (other.tiles(stretch) != null) {
        continue;
      }
      Set<Band> longest = new LinkedHashSet<>();
      best(inner.stream().filter(i -> i.within(stretch)).toList(), longest);
      best(
          inner.stream().filter(i -> i.within(stretch) && i.from() == stretch.from()).toList(),
          longest);
      best(
          inner.stream().filter(i -> i.within(stretch) && i.to() == stretch.to()).toList(),
          longest);
      for (Band part : longest) {
        found.add(new Match(tiles(stretch), other.tiles(part), Relation.HOLDS));
      }
    }
    return found;
  }

  private static void best(List<Band> within, Set<Band> into) {
    within.stream().max(Comparator.comparingLong(Band::width)).ifPresent(into::add);
  }
}
