package nc.cagou.web;

import java.util.List;

/** What was understood of each file, and what was refused. */
public record IntakePage(Visit v, EditionHead head, List<Received> inputs) {

  /**
   * One input of the run.
   *
   * @param facts form and counts
   * @param columns which column became which field
   * @param notices known traps that were put right, with counts
   * @param problems refused records by rule and column; never a value
   */
  public record Received(
      String id, String title, List<Fact> facts, Grid columns, Grid notices, Grid problems) {}
}
