package nc.cagou.disclosure;

import java.util.List;
import java.util.Map;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

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
 * @param earlier what earlier editions that left the house made it hide
 * @param signedBy the data owner; empty until somebody signs
 */
public record Sheet(
    List<Line> tables,
    long cellsTested,
    long primary,
    long secondary,
    double shareHidden,
    Double narrowestInterval,
    Earlier earlier,
    String signedBy) {

  private static final Words WORDS = Words.beside(Sheet.class, "words");

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

  /** A sheet of a run that no edition came before. */
  public Sheet(
      List<Line> tables,
      long cellsTested,
      long primary,
      long secondary,
      double shareHidden,
      Double narrowestInterval,
      String signedBy) {
    this(
        tables,
        cellsTested,
        primary,
        secondary,
        shareHidden,
        narrowestInterval,
        new Earlier(List.of(), List.of(), 0),
        signedBy);
  }

  /**
   * Earlier editions of the same use case, and what had to be hidden because of them. No cell is
   * named: that a value differs by a few units from one that is known would tell it.
   *
   * @param editions their ids
   * @param lines one an edition and a table in which something had to be hidden for it
   * @param lost hidden values that what was public before gives away, however much is hidden
   */
  public record Earlier(List<String> editions, List<Because> lines, long lost) {

    static Earlier of(List<Released> editions, Known known) {
      return new Earlier(
          editions.stream().map(Released::id).sorted().toList(),
          known.lines().stream().map(Because::of).toList(),
          known.lost());
    }
  }

  /**
   * Why values of a table are hidden that no rule would hide in this edition alone.
   *
   * @param differences values that differ by too few units from those of the edition
   * @param stays values that the edition hides and that are not sure to be other values now
   * @param reason the same as a sentence
   */
  public record Because(String edition, String table, long differences, long stays, Text reason) {

    private static Because of(Known.Line line) {
      return new Because(
          line.edition(),
          line.table(),
          line.differences(),
          line.stays(),
          WORDS.get(
              "because",
              Map.of(
                  "edition",
                  line.edition(),
                  "table",
                  line.table(),
                  "differences",
                  line.differences(),
                  "stays",
                  line.stays())));
    }
  }
}
