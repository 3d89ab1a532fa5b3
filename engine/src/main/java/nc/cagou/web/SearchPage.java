package nc.cagou.web;

import java.util.List;

/**
 * What a search found.
 *
 * @param asked as it was written
 * @param groups found, by kind; empty when nothing was asked or found
 */
public record SearchPage(Visit v, String asked, List<Group> groups) {

  /** Entries shown of one kind. */
  static final int SHOWN = 20;

  /**
   * @param count "3 indicateurs"
   * @param rest how many are not shown, as a sentence; empty when all are
   */
  public record Group(String id, String title, String count, List<Entry> entries, String rest) {}

  public record Entry(String href, String title, String detail) {}

  public String title() {
    if (v.carried()) {
      return v.t("carried.index");
    }
    return asked.isEmpty() ? v.t("search.title") : v.t("search.of", "asked", asked);
  }

  /** What came of it, as a sentence. */
  public String outcome() {
    if (v.carried()) {
      return v.t("carried.index.text");
    }
    if (asked.isEmpty()) {
      return v.t("search.hint");
    }
    return groups.isEmpty() ? v.t("search.none", "asked", asked) : v.t("search.found");
  }
}
