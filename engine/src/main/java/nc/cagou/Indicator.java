package nc.cagou;

import nc.cagou.text.Text;

/**
 * A number with its unit, its interval and its change.
 *
 * @param value null when hidden, not available or without object; {@code reason} then says why
 * @param lower limit of the 95 % interval; null only with a {@code reason}
 * @param upper limit of the 95 % interval; null only with a {@code reason}
 * @param period for instance {@code 2024}
 * @param territory code
 * @param change the change in words, with what it is worth: "contre 51 en 2023 : la baisse dépasse
 *     ce que le hasard explique"; empty when there is nothing to compare with
 * @param reason why a limit or the value is missing; empty otherwise
 */
public record Indicator(
    String id,
    Text label,
    Double value,
    int decimals,
    Text unit,
    Double lower,
    Double upper,
    String period,
    String territory,
    Text change,
    Text reason) {

  public Indicator {
    if ((value == null || lower == null || upper == null) && reason.isEmpty()) {
      throw new IllegalArgumentException("Indicator " + id + " lacks a limit without a reason");
    }
  }
}
