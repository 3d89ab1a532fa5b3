package nc.cagou.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nc.cagou.edition.EditionState;
import nc.cagou.text.Text;

/** The first page: one card a use case, with the message of its latest edition. */
public record Home(Visit v, List<Card> cards) {

  /**
   * @param command makes an edition, for a use case that has none
   */
  public record Card(
      String id, Text title, Text decision, Optional<EditionState> latest, String command) {}

  public String title() {
    return cards.isEmpty() ? v.t("home.none.title") : v.t("home.title", "count", cards.size());
  }

  public LocalDate day(EditionState edition) {
    return EditionHead.day(edition);
  }

  public List<String> marks(EditionState edition) {
    return EditionHead.marks(v, edition);
  }
}
