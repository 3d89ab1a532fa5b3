package nc.cagou.usecases.planning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nc.cagou.LeverAnswer;
import nc.cagou.territory.Territories;
import nc.cagou.text.Text;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/**
 * What a lever does to one figure of one territory; limits are undefined ({@code NaN}) where the
 * answer is arithmetic on figures taken as they are.
 */
record Change(
    String measure, String territory, double before, double after, double lower, double upper) {

  /** A change without limits. */
  static Change plain(String measure, String territory, double before, double after) {
    return new Change(measure, territory, before, after, Double.NaN, Double.NaN);
  }

  static Table table(Map<String, List<Change>> byLever) {
    Sheet sheet =
        new Sheet("lever")
            .text("lever", "measure", "territory")
            .number("before", "after", "lower", "upper");
    byLever.forEach(
        (lever, changes) ->
            changes.forEach(
                c ->
                    sheet.row(lever, c.measure, c.territory, c.before, c.after, c.lower, c.upper)));
    return sheet.table();
  }

  /** As a page shows it. */
  LeverAnswer.Effect effect() {
    boolean whole = finite(before) != null && finite(after) != null;
    boolean limits = finite(lower) != null && finite(upper) != null;
    Text reason =
        whole && limits
            ? Text.EMPTY
            : Planning.WORDS.get(whole ? "reason.as_they_are" : "reason.ratio_undefined");
    return new LeverAnswer.Effect(
        measure + "_" + territory.toLowerCase(Locale.ROOT),
        Planning.WORDS.get("effect." + measure, Map.of("name", Territories.name(territory))),
        finite(before),
        finite(after),
        finite(lower),
        finite(upper),
        Planning.WORDS.get("unit." + measure),
        decimals(),
        reason);
  }

  int decimals() {
    return switch (measure) {
      case "people_beyond", "built_up_per_capita" -> 0;
      case "lcrpgr" -> 2;
      default -> 1;
    };
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
