package nc.cagou.usecases.health;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nc.cagou.text.Text;

/** Analyses of bathing water, which no input of the house reads: what to say of such a file. */
final class BathingWater {

  private static final List<String> BACTERIA =
      List.of("escherichia", "e_coli", "e. coli", "enterococ", "entérocoq", "enterocoq");

  private BathingWater() {}

  /**
   * A sentence when the headers name the bacteria of bathing water, or when features of a GeoJSON
   * hold nested measures by sampling point ({@code points}, {@code data}).
   */
  static Optional<Text> of(List<String> headers) {
    Set<String> names = new HashSet<>();
    headers.forEach(h -> names.add(h.strip().toLowerCase(Locale.ROOT)));
    boolean named = names.stream().anyMatch(n -> BACTERIA.stream().anyMatch(n::contains));
    boolean nested = names.containsAll(Set.of("geometry", "points", "data"));
    return named || nested ? Optional.of(HealthInputs.say("foreign.bathing")) : Optional.empty();
  }
}
