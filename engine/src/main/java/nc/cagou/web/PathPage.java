package nc.cagou.web;

import java.util.List;

/**
 * The path of one figure, from files to table.
 *
 * @param title what the figure says
 * @param subtitle measure, place, period
 * @param steps in order, each with its counts
 * @param columns which columns it is read from, and what they come from
 * @param links the same for programs
 */
public record PathPage(
    Visit v,
    EditionHead head,
    String title,
    String subtitle,
    List<Step> steps,
    Grid columns,
    List<Link> links) {

  /**
   * @param lines sentences with counts
   * @param links where to see more
   */
  public record Step(String title, List<String> lines, List<Link> links) {}
}
