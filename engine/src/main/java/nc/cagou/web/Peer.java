package nc.cagou.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nc.cagou.territory.Stratum;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.text.Text;

/**
 * What a territory is set beside: another territory, or the communes of its own size.
 *
 * @param code of the territory; {@link #STRATUM} for the communes of like size
 * @param name as a heading says it
 * @param members of the stratum, the commune itself left out; empty for a territory
 */
record Peer(String code, Text name, List<String> members) {

  static final String BESIDE = "beside";
  static final String STRATUM = "stratum";

  Peer {
    members = List.copyOf(members);
  }

  boolean isStratum() {
    return code.equals(STRATUM);
  }

  /**
   * The comparator that an address names.
   *
   * @param territory that is compared
   * @return empty for one that does not exist, or is the territory itself
   */
  static Optional<Peer> of(String code, String territory) {
    if (code.equals(STRATUM)) {
      return Stratum.of(territory).map(s -> stratum(s, territory));
    }
    return Territories.home().stream()
        .filter(t -> t.code().equals(code) && !code.equals(territory))
        .findFirst()
        .map(t -> new Peer(code, t.name(), List.of()));
  }

  private static Peer stratum(Stratum stratum, String territory) {
    List<String> others = stratum.members().stream().filter(c -> !c.equals(territory)).toList();
    return new Peer(STRATUM, Visit.text("beside.stratum", "which", stratum.name()), others);
  }

  /** A territory that an edition offers, of New Caledonia or elsewhere. */
  static Peer of(nc.cagou.Story.Choice choice) {
    return new Peer(choice.code(), choice.label(), List.of());
  }

  /** What a territory is set beside when the reader chose nothing: the whole, save for itself. */
  static Optional<Peer> usual(String territory) {
    return of(Territories.WHOLE, territory);
  }

  /** All that a territory may be set beside, in the order of a list. */
  static List<Peer> all(String territory) {
    List<Peer> all = new ArrayList<>();
    of(Territories.WHOLE, territory).ifPresent(all::add);
    Territories.provincesOf(territory).keySet().stream()
        .map(p -> of(p, territory))
        .flatMap(Optional::stream)
        .forEach(all::add);
    of(STRATUM, territory).ifPresent(all::add);
    for (Territory t : Territories.provinces()) {
      add(all, of(t.code(), territory));
    }
    Territories.communes().stream()
        .sorted(
            java.util.Comparator.comparing(t -> nc.cagou.territory.Spelling.plain(t.name().fr())))
        .forEach(t -> add(all, of(t.code(), territory)));
    return all;
  }

  private static void add(List<Peer> all, Optional<Peer> one) {
    one.filter(c -> all.stream().noneMatch(known -> known.code().equals(c.code())))
        .ifPresent(all::add);
  }
}
