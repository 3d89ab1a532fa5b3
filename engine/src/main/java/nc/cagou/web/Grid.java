package nc.cagou.web;

import java.util.List;

/**
 * A table as a page shows it: everything already written in the language of the reader.
 *
 * @param rows one cell for each head
 */
public record Grid(String caption, List<Head> heads, List<List<Cell>> rows) {

  /**
   * @param numeric aligned to the right
   */
  public record Head(String label, String unit, boolean numeric) {}

  /**
   * @param mark symbol beside a value: {@code p}, {@code r}
   * @param header the cell names its row
   * @param href where it leads; empty for a plain cell
   */
  public record Cell(String text, String mark, boolean header, boolean numeric, String href) {

    Cell(String text, String mark, boolean header, boolean numeric) {
      this(text, mark, header, numeric, "");
    }

    /** The same cell as a link; null leads nowhere. */
    Cell to(String address) {
      return new Cell(text, mark, header, numeric, address == null ? "" : address);
    }

    static Cell name(String text) {
      return new Cell(text, "", true, false);
    }

    static Cell text(String text) {
      return new Cell(text, "", false, false);
    }

    static Cell number(String text) {
      return new Cell(text, "", false, true);
    }
  }
}
