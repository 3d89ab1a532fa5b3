package nc.cagou;

import java.util.List;
import nc.cagou.text.Text;

/**
 * What an edition says of one territory: a message and indicators, without figures.
 *
 * @param headline the message there; empty when the edition knows nothing of the territory
 * @param indicators of that very territory, the key figures first
 */
public record Portrait(Text headline, List<Indicator> indicators) {

  /** Nothing is known at that level. */
  public static final Portrait NONE = new Portrait(Text.EMPTY, List.of());

  public Portrait {
    indicators = List.copyOf(indicators);
  }

  /**
   * A portrait of the indicators of one territory alone: an indicator of another one (the whole,
   * say, that a story falls back to) is no part of it.
   */
  public static Portrait of(String territory, Text headline, List<Indicator> indicators) {
    List<Indicator> own = indicators.stream().filter(i -> i.territory().equals(territory)).toList();
    return own.isEmpty() ? NONE : new Portrait(headline, own);
  }
}
