package nc.cagou;

import java.util.List;
import java.util.Random;
import java.util.Set;
import nc.cagou.text.Text;

/**
 * One question that somebody has to decide, from files to pages. A use case is a table of contents:
 * what it takes in, how Spark reduces it, what the methods decide, what is shown.
 *
 * <p><b>Spark reduces, methods decide, charts show.</b> The three steps are kept apart on purpose:
 *
 * <ol>
 *   <li>{@link #reduce} alone sees rows and Spark; it returns small tables.
 *   <li>{@link #decide} turns them into the tables of the edition with plain Java methods.
 *   <li>the engine protects those tables;
 *   <li>{@link #show} makes sentences, indicators and charts from protected tables alone. It is a
 *       pure function: the edition is written with its answer to {@link Selection#NONE}, and a page
 *       asks it again when a reader chooses a territory or a year.
 * </ol>
 *
 * <p>Found by {@link java.util.ServiceLoader}: one package and one line make a use case. The class
 * that implements this interface must not touch Spark outside the body of {@code reduce}, because
 * the web side loads it too.
 */
public interface UseCase {

  /** As in addresses and commands: {@code road-safety}. */
  String id();

  /** As on a page: "Sécurité routière". */
  Text title();

  /** The decision it serves, as a sentence. */
  Text decision();

  /**
   * What it is about, as codes of the EU vocabulary of data themes: {@code TRAN} transport, {@code
   * HEAL} health, {@code SOCI} population and society, {@code REGI} regions and cities, {@code
   * ECON} economy and finance, {@code GOVE} government.
   */
  default List<String> themes() {
    return List.of("GOVE");
  }

  List<Input> inputs();

  List<Parameter> parameters();

  List<Lever> levers();

  /** The tables an edition holds, in the order shown. */
  List<TableSpec> tables();

  /** Spark, in the use case's own words, to small tables. No input is indispensable. */
  Tables reduce(Rows rows);

  /** Methods on small tables; says what could not be computed, and why. */
  Findings decide(Tables reduced, Evidence.Context context);

  /** What a reader sees. Pure, quick, without Spark, from protected tables alone. */
  Story show(Evidence evidence, Selection selection);

  /**
   * What an edition says of one territory, for the page that shows all use cases together. Pure, as
   * {@link #show}; a use case that can do so leaves the figures out, which makes it quicker.
   *
   * @param selection with a territory; a period and a category are followed
   */
  default Portrait portrait(Evidence evidence, Selection selection) {
    Story story = show(evidence, selection);
    String territory = selection.territory().orElse("");
    return Portrait.of(territory, story.headline(), story.indicators());
  }

  /**
   * Ids of the indicators that may be compared between places of any size: rates, shares, means,
   * ratios. All others are amounts, and stand beside each other without a verdict.
   */
  default Set<String> comparable() {
    return Set.of();
  }

  /**
   * What a lever changes, from protected tables alone: pure, without Spark, in under 100 ms.
   *
   * <p>A use case that leaves this out offers its levers as parameters of a run alone.
   *
   * @param lever its name, one of {@link #levers}
   * @param parameters those of the edition with the reader's own values in place
   */
  default LeverAnswer pull(Evidence evidence, String lever, Parameters parameters) {
    throw new UnsupportedOperationException(lever + " of " + id() + " works in a run alone");
  }

  /**
   * What the published tables say of the rows of the inputs: a synthetic twin of the inputs of an
   * edition is drawn from them. An input of which they say nothing is drawn from its contract
   * alone.
   */
  default List<Margin> margins() {
    return List.of();
  }

  /**
   * Synthetic inputs of any size, in bounded memory, written as the producer would publish them.
   *
   * @param rows rows of the largest table
   */
  void generate(long rows, Random random, java.nio.file.Path folder) throws java.io.IOException;
}
