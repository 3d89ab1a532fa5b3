package nc.cagou;

import java.util.List;
import nc.cagou.text.Text;

/**
 * What a lever changes: before, after and how sure that is. A pure function of protected tables and
 * parameters gives it, without Spark, in well under 100 ms, so a page may ask at each move of a
 * slider.
 *
 * @param sentence what changes, as one would say it aloud
 * @param effects figures before and after, the most telling first
 * @param limits what the model leaves out
 */
public record LeverAnswer(Text sentence, List<Effect> effects, Text limits) {

  /**
   * A figure, before and after.
   *
   * @param before null when hidden or without object
   * @param after null when hidden or without object
   * @param lower lower limit of the 95 % interval of {@code after}; null only with a {@code reason}
   * @param upper upper limit of the 95 % interval of {@code after}; null only with a {@code reason}
   * @param unit empty for a plain count
   * @param reason why a value or a limit is missing; empty otherwise
   */
  public record Effect(
      String id,
      Text label,
      Double before,
      Double after,
      Double lower,
      Double upper,
      Text unit,
      int decimals,
      Text reason) {

    public Effect {
      boolean lacking = before == null || after == null || lower == null || upper == null;
      if (lacking && reason.isEmpty()) {
        throw new IllegalArgumentException("Effect " + id + " lacks a limit without a reason");
      }
    }
  }
}
