package nc.cagou;

import java.util.List;
import nc.cagou.chart.Chart;
import nc.cagou.text.Text;

/**
 * What a reader sees of an edition: the message first, then the evidence, then what it does not
 * say.
 *
 * @param headline the message, a sentence that is true of the figures
 * @param lead two or three sentences that go with it
 * @param indicators the first {@code keyFigures} of them stand under the headline
 * @param keyFigures how many (three to five)
 * @param sections questions, each with its figures
 * @param notSaid what the figures do not say
 * @param choices what a reader may choose
 */
public record Story(
    Text headline,
    Text lead,
    List<Indicator> indicators,
    int keyFigures,
    List<Section> sections,
    List<Text> notSaid,
    Choices choices) {

  /** A question and the figures that answer it. */
  public record Section(String id, Text title, List<Figure> figures) {}

  /**
   * A figure is one block: a headline that states the finding, a statistical subtitle, the chart,
   * and Lecture, Champ, Note, Source below.
   *
   * @param name of its files: {@code charts/NAME.json}
   * @param headline at most 90 characters
   * @param subtitle measure, place, period
   * @param reading one worked sentence (Lecture)
   * @param scope what is counted (Champ)
   * @param note may be empty
   * @param table the table of the edition that it draws
   * @param methods ids of the method cards that explain it, the main one first
   */
  public record Figure(
      String name,
      Text headline,
      Text subtitle,
      Chart chart,
      Text reading,
      Text scope,
      Text note,
      Text source,
      String table,
      List<String> methods) {

    /** A figure of plain counts, which needs no method card. */
    public Figure(
        String name,
        Text headline,
        Text subtitle,
        Chart chart,
        Text reading,
        Text scope,
        Text note,
        Text source,
        String table) {
      this(name, headline, subtitle, chart, reading, scope, note, source, table, List.of());
    }

    public Figure {
      methods = methods == null ? List.of() : List.copyOf(methods);
    }

    /** The same figure, explained by these method cards. */
    public Figure by(String... cards) {
      return new Figure(
          name, headline, subtitle, chart, reading, scope, note, source, table, List.of(cards));
    }
  }

  /** Choices that a page offers; a list with fewer than two entries is not offered. */
  public record Choices(List<Choice> territories, List<Choice> periods, List<Choice> categories) {}

  /** A value of an address, and how a reader sees it. */
  public record Choice(String code, Text label) {}
}
