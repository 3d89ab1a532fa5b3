package nc.cagou.web;

import java.util.List;

/**
 * A page of a table.
 *
 * @param number of the page, from 1
 * @param meaning what each column holds
 */
public record TablePage(
    Visit v,
    EditionHead head,
    String title,
    String description,
    Grid grid,
    List<String> symbols,
    int number,
    int pages,
    Grid meaning,
    List<Link> links) {

  /** Rows on one page. */
  static final int ROWS = 100;

  /** The number of the first row of the page in the table, from 1: rows are addresses. */
  public int first() {
    return (number - 1) * ROWS + 1;
  }

  public String turn(int by) {
    return v.to(v.path(), "page", String.valueOf(number + by));
  }
}
