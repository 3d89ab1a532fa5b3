package nc.cagou.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.text.Refusal;

/**
 * How one file is read: everything that was decided on its evidence. It is written with the report,
 * and can be given with next month's file, which is then read without guessing.
 *
 * @param format {@code csv}, {@code xlsx}, {@code jsonl}, {@code parquet} or the name of a document
 * @param compression {@code none}, {@code gzip} or {@code zip}
 * @param member of a zip archive, or sheet of a workbook; null where there is none
 * @param encoding Java name of the charset; null where the format has its own
 * @param bom whether the file starts with a byte order mark
 * @param separator one character; null when the file has one column or is not text
 * @param quote one character; null when the file quotes nothing
 * @param lineEnd {@code LF} (also for CRLF) or {@code CR}
 * @param headerLine physical line of the header, from 1; 0 where the format has none
 * @param columns every column of the file, in order
 */
public record Recipe(
    String format,
    String compression,
    String member,
    String encoding,
    boolean bom,
    String separator,
    String quote,
    String lineEnd,
    long headerLine,
    List<Column> columns)
    implements Serializable {

  /**
   * One column of the file.
   *
   * @param index from 0
   * @param source its header as written
   * @param target the field of the contract; null when the column is ignored
   * @param decimal {@code ","} or {@code "."}; null when no value shows one
   * @param thousands {@code ","}, {@code "."} or null (spaces and apostrophes always count)
   * @param dates {@code DMY}, {@code MDY}, {@code YMD} or {@code SERIAL} (days of a spreadsheet);
   *     null when it holds no dates
   * @param personal what personal data it looks like; null when nothing tells
   */
  public record Column(
      int index,
      String source,
      String target,
      String decimal,
      String thousands,
      String dates,
      Personal personal)
      implements Serializable {

    Column withTarget(String other) {
      return new Column(index, source, other, decimal, thousands, dates, personal);
    }
  }

  /**
   * Personal data that a column looks like.
   *
   * @param kind as {@link PersonalKind#word} writes it
   * @param by {@code header} or {@code values}
   * @param share of the values looked at that have the form; 0 when the header tells
   */
  public record Personal(String kind, String by, double share) implements Serializable {}

  /** The decimal mark that most columns show; a point where none shows any. */
  @JsonIgnore
  public String decimal() {
    long commas = columns.stream().filter(c -> ",".equals(c.decimal())).count();
    long points = columns.stream().filter(c -> ".".equals(c.decimal())).count();
    return commas > points ? "," : points > 0 ? "." : null;
  }

  /** The column that bears a field. */
  public Optional<Column> column(String field) {
    return columns.stream().filter(c -> field.equals(c.target())).findFirst();
  }

  public String toJson() {
    return Json.write(this);
  }

  /** Refuses a text that is not a recipe, with a sentence. */
  public static Recipe ofJson(String json) {
    try {
      return Json.MAPPER.readValue(json, Recipe.class);
    } catch (JsonProcessingException e) {
      throw new Refusal(
          Refusal.Kind.INPUT, Sentences.of("recipe.unreadable", Map.of("why", Json.reason(e))), e);
    }
  }
}
