package nc.cagou.web;

import java.util.List;
import nc.cagou.text.Text;

/** The tables of an edition. */
public record TableList(Visit v, EditionHead head, List<Entry> tables) {

  /**
   * @param size "156 rows"
   */
  public record Entry(String name, Text title, Text description, String size) {}

  public String title() {
    return v.t("table.list.title") + " – " + v.say(head.title());
  }
}
