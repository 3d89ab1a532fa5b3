package nc.cagou.verify.protection;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.method.protection.PrimaryRule;

/**
 * The rule that the name of a reference column stands for: {@code freq_maxN2} (at least 3), {@code
 * freq3}, {@code nk2_90}, {@code p10}, {@code pq_20_60}; {@code pq} alone is the rule 20/60 of that
 * folder.
 */
final class PrimaryColumns {

  private static final Map<Pattern, java.util.function.Function<Matcher, PrimaryRule>> NAMES =
      Map.of(
          Pattern.compile("freq_maxN(\\d+)(?:_zeros)?"),
          m -> new PrimaryRule.Frequency(Integer.parseInt(m.group(1)) + 1),
          Pattern.compile("freq(\\d+)"),
          m -> new PrimaryRule.Frequency(Integer.parseInt(m.group(1))),
          Pattern.compile("nk(\\d+)_(\\d+)"),
          m ->
              new PrimaryRule.Dominance(
                  Integer.parseInt(m.group(1)), Double.parseDouble(m.group(2))),
          Pattern.compile("p(\\d+)"),
          m -> new PrimaryRule.PPercent(Double.parseDouble(m.group(1))),
          Pattern.compile("pq_(\\d+)_(\\d+)"),
          m ->
              new PrimaryRule.PriorPosterior(
                  Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2))),
          Pattern.compile("pq"),
          m -> new PrimaryRule.PriorPosterior(20, 60));

  private PrimaryColumns() {}

  static Optional<PrimaryRule> rule(String column) {
    String name = column.replaceFirst("^(primary|def)_", "");
    return NAMES.entrySet().stream()
        .flatMap(
            e -> {
              Matcher m = e.getKey().matcher(name);
              return m.matches() ? Optional.of(e.getValue().apply(m)).stream() : null;
            })
        .findFirst();
  }

  /** Whether empty cells are hidden too. */
  static boolean zeros(String column) {
    return column.endsWith("_zeros");
  }
}
