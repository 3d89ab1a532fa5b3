package nc.cagou.disclosure;

import java.util.List;
import nc.cagou.text.Text;

/**
 * The disclosure sheet of an edition, {@code disclosure.json}: what was tested, what was hidden and
 * why, for the data owner to sign.
 *
 * @param tables one line a table, in order
 * @param cellsTested cells to which a rule was applied, in all tables
 * @param primary cells hidden by a rule
 * @param secondary cells hidden so that those cannot be recovered
 * @param shareHidden hidden cells over tested cells; 0 when none was tested
 * @param narrowestInterval width of the narrowest interval that can be deduced for a hidden cell,
 *     relative to its value; null when nothing is hidden
 * @param signedBy the data owner; empty until somebody signs
 */
public record Sheet(
    List<Line> tables,
    long cellsTested,
    long primary,
    long secondary,
    double shareHidden,
    Double narrowestInterval,
    String signedBy) {

  /**
   * One table.
   *
   * @param cells measures in the table, whether tested or not
   * @param rule what the profile asks, and why cells were tested or not
   */
  public record Line(
      String table,
      String profile,
      Text rule,
      long cells,
      long cellsTested,
      long primary,
      long secondary) {}
}
