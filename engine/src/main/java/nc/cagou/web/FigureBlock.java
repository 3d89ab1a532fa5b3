package nc.cagou.web;

import java.util.List;

/**
 * A figure of a page, one block.
 *
 * @param wide SVG for a column of 640 pixels and more
 * @param narrow SVG for a phone
 * @param notes Lecture, Champ, Note, Source: those that are there
 * @param data the values that are drawn
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
    List<Card> cards) {

  /** A method card. */
  public record Card(String title, List<Fact> facts) {}
}
