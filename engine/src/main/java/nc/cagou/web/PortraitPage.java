package nc.cagou.web;

import java.util.List;

/**
 * One territory across all use cases, beside a comparator.
 *
 * @param name of the territory
 * @param belongs its kind and where it is
 * @param people its inhabitants
 * @param peers what it may be set beside
 * @param peer what it is set beside; empty for nothing
 * @param summary how many figures stand higher, lower, not apart; empty without a comparator
 * @param warning why a comparator of the address was not followed; empty otherwise
 * @param children its provinces or communes
 */
public record PortraitPage(
    Visit v,
    String name,
    String belongs,
    String people,
    Dashboard.Picker peers,
    String peer,
    String summary,
    String warning,
    List<Section> sections,
    List<Link> children,
    List<FigureBlock.Card> cards) {

  /**
   * What one use case says.
   *
   * @param href its page, narrowed to the territory where it can be
   * @param edition the dated edition
   * @param marks synthetic, provisional
   * @param message its headline there; empty when nothing is known
   * @param nothing why there are no lines; empty when there are
   */
  public record Section(
      String id,
      String title,
      String href,
      Link edition,
      List<String> marks,
      String message,
      String nothing,
      List<Line> lines) {

    /** Whether a line has a strip or a rank to show. */
    public boolean ranked() {
      return lines.stream().anyMatch(l -> !l.rank().isEmpty());
    }
  }

  /**
   * One figure.
   *
   * @param standing how it stands against the comparator, in words; empty where nothing can be said
   * @param rank its rank among communes with its range, in words; empty where there is none
   * @param strip a small drawing of all communes; empty where there is none
   * @param fragile the interval is wider than the value
   */
  public record Line(
      String label,
      Cell own,
      Cell other,
      String standing,
      String rank,
      String strip,
      boolean fragile,
      String change) {}

  /**
   * A value as it is shown.
   *
   * @param value with its unit; "non publiée" where there is none
   * @param limits its interval, or why it is missing
   */
  public record Cell(boolean known, String value, String unit, String limits) {

    static final Cell EMPTY = new Cell(false, "", "", "");
  }

  public String title() {
    return peer.isEmpty()
        ? v.t("portrait.title", "name", name)
        : v.t("portrait.title.beside", "name", name, "peer", peer);
  }

  public boolean compared() {
    return !peer.isEmpty();
  }
}
