package nc.cagou.lineage;

import java.util.List;

/**
 * The path of one figure or key figure of an edition, from files to table, with its counts.
 *
 * @param id name of the figure, or id of the key figure
 * @param territory of a key figure; empty for a figure
 * @param period of a key figure; empty for a figure
 * @param inputs the inputs it comes from; empty when it comes from figures of the house alone
 * @param reduced the small tables that Spark made of them
 * @param methods ids of the method cards
 * @param profile disclosure profile of the table
 * @param tested cells of the table to which a rule was applied
 * @param hidden cells of the table that are hidden
 * @param table the table it is read from; empty when it is computed from several, as it is told
 * @param rows of that table
 * @param row of a key figure in the table, from 1; null for a figure
 * @param columns that it is read from
 */
public record NumberPath(
    String id,
    String territory,
    String period,
    List<Part> inputs,
    List<Count> reduced,
    List<String> methods,
    String profile,
    long tested,
    long hidden,
    String table,
    long rows,
    Integer row,
    List<Column> columns) {

  /**
   * What it takes of an input.
   *
   * @param files names of its files
   * @param fields of the files, as their headers say
   */
  public record Part(
      String input,
      List<String> files,
      long read,
      long accepted,
      long quarantined,
      List<String> fields) {}

  /** A table and its rows. */
  public record Count(String table, long rows) {}

  /**
   * A column of the table.
   *
   * @param from what its values come from: {@code INPUT.HEADER}, {@code reference.NAME}, {@code
   *     parameter.NAME}
   */
  public record Column(String name, List<String> from) {}
}
