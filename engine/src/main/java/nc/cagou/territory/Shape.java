package nc.cagou.territory;

import java.util.List;

/**
 * One piece of land.
 *
 * @param rings the outer one first, then its holes; filled by the even-odd rule
 */
public record Shape(List<Ring> rings) {

  /** Points of all rings, the closing ones included. */
  public int size() {
    return rings.stream().mapToInt(Ring::size).sum();
  }
}
