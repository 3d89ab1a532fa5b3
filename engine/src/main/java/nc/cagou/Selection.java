package nc.cagou;

import java.util.Optional;

/**
 * What a reader chose on a page; empty where nothing was chosen.
 *
 * @param territory a territory code: {@code 98818}, {@code 988-S}, {@code 988}
 * @param period a year, or the period of the use case
 * @param category of the use case (an occupation, a disease), where it has some
 */
public record Selection(
    Optional<String> territory, Optional<String> period, Optional<String> category) {

  public static final Selection NONE =
      new Selection(Optional.empty(), Optional.empty(), Optional.empty());
}
