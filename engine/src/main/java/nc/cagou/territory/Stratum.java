package nc.cagou.territory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * Communes of like size, to compare a commune with its peers: under 2,000 inhabitants, 2,000 to
 * 4,999, 5,000 to 19,999, 20,000 and more, by the last census. Bounds of our own, near those that
 * the DGFiP uses for communes (500, 2,000, 5,000, 20,000 among others), with classes wide enough
 * that each holds several of the 33.
 *
 * @param from inhabitants, included
 * @param below inhabitants, excluded; no bound when it is {@code Integer.MAX_VALUE}
 * @param members codes of its communes, by code
 */
public record Stratum(int from, int below, List<String> members) {

  private static final Words WORDS = Words.beside(Stratum.class, "territory");
  private static final int[] BOUNDS = {0, 2_000, 5_000, 20_000, Integer.MAX_VALUE};

  public Stratum {
    members = List.copyOf(members);
  }

  /** The stratum of a commune; empty for another territory. */
  public static Optional<Stratum> of(String commune) {
    boolean known = Territories.communes().stream().anyMatch(t -> t.code().equals(commune));
    if (!known) {
      return Optional.empty();
    }
    int at = 0;
    while (BOUNDS[at + 1] <= inhabitants(commune)) {
      at++;
    }
    int from = BOUNDS[at];
    int below = BOUNDS[at + 1];
    List<String> members =
        Territories.communes().stream()
            .map(Territory::code)
            .filter(code -> inhabitants(code) >= from && inhabitants(code) < below)
            .toList();
    return Optional.of(new Stratum(from, below, members));
  }

  /** "communes de 2 000 à 4 999 habitants". */
  public Text name() {
    String key =
        from == 0 ? "stratum.below" : below == Integer.MAX_VALUE ? "stratum.from" : "stratum";
    return WORDS.get(
        key,
        Map.of(
            "from",
            Numbers.whole(from),
            "to",
            Numbers.whole(below - 1L),
            "below",
            Numbers.whole(below)));
  }

  private static double inhabitants(String commune) {
    int[] censuses = Territories.censuses();
    return Territories.population(commune, censuses[censuses.length - 1]).orElse(0);
  }
}
