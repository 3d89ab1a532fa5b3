package nc.cagou;

import java.util.Optional;

/**
 * What a reader chose on a page; empty where nothing was chosen.
 *
 * @param territory a territory code: {@code 98818}, {@code 988-S}, {@code 988}
 * @param period a year, or the period of the use case
 * @param category of the use case (an occupation, a disease), where it has some
 * @param beside a territory code to compare with; the engine sets the key figures of both beside
 *     each other, a use case may do so in its figures
 */
public record Selection(
    Optional<String> territory,
    Optional<String> period,
    Optional<String> category,
    Optional<String> beside) {

  public static final Selection NONE =
      new Selection(Optional.empty(), Optional.empty(), Optional.empty());

  /** A choice without a comparator. */
  public Selection(Optional<String> territory, Optional<String> period, Optional<String> category) {
    this(territory, period, category, Optional.empty());
  }

  /** The same choice of another territory, compared with nothing. */
  public Selection at(String other) {
    return new Selection(Optional.of(other), period, category, Optional.empty());
  }
}
