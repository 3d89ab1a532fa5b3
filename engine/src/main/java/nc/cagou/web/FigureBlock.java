package nc.cagou.web;

import java.util.List;
import java.util.Optional;

/**
 * A figure of a page, one block.
 *
 * @param wide SVG for a column of 640 pixels and more
 * @param narrow SVG for a phone
 * @param notes Lecture, Champ, Note, Source: those that are there
 * @param data the values that are drawn
 * @param other the same figure of the comparator, where it is not laid over this one
 * @param cards the methods that explain it, the main one first
 */
public record FigureBlock(
    String id,
    String headline,
    String subtitle,
    String wide,
    String narrow,
    List<Fact> notes,
    Grid data,
    List<String> symbols,
    List<Link> links,
    List<Card> cards,
    Optional<Other> other) {

  /**
   * The same figure of the comparator, a picture that is fetched when it is looked at.
   *
   * @param label what it is
   * @param alt what it shows
   */
  public record Other(String label, String address, String alt) {}

  /**
   * A method card.
   *
   * @param anchor where it stands on the page
   * @param facts empty where the card stands in full at another figure
   */
  public record Card(String anchor, String title, List<Fact> facts) {}
}
