package nc.cagou.web;

import java.util.List;
import java.util.Optional;
import nc.cagou.edition.EditionState;
import nc.cagou.text.Text;

/** The first page: one card a use case, with the message of its latest edition; the search. */
public record Home(Visit v, List<Card> cards) {

  /**
   * @param latest the latest published edition; empty for a use case that has none
   * @param figure a key figure of it
   * @param plot a small chart of it
   * @param command makes an edition, for a use case that has none
   */
  public record Card(
      String id,
      Text title,
      Text decision,
      Optional<EditionState> latest,
      Optional<KeyFigure> figure,
      Optional<SmallPlot> plot,
      String command) {}

  /**
   * A small chart.
   *
   * @param headline what it shows, a sentence
   * @param href the figure it is
   * @param svg empty when it could not be painted
   */
  public record SmallPlot(String headline, String href, String svg) {}

  public String title() {
    return cards.isEmpty() ? v.t("home.none.title") : v.t("home.title", "count", cards.size());
  }

  /** "Édition du 24 novembre 2026 · Données synthétiques". */
  public String dated(EditionState edition) {
    String date = v.t("home.edition", "date", v.day(EditionHead.day(edition)));
    List<String> marks = EditionHead.marks(v, edition);
    return String.join(
        " · ", marks.isEmpty() ? List.of(date, v.t("state.published")) : plus(date, marks));
  }

  private static List<String> plus(String first, List<String> rest) {
    List<String> all = new java.util.ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }
}
