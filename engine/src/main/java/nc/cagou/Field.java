package nc.cagou;

import java.io.Serializable;
import java.util.List;
import nc.cagou.text.Text;

/**
 * A column of a contract.
 *
 * @param name canonical, in English
 * @param type of the value
 * @param headers other headers that mean this field, compared without case, accents and signs
 * @param required a row without a value is refused
 * @param codes the code list, empty when any value is allowed
 * @param minimum smallest number allowed, or null
 * @param maximum largest number allowed, or null
 * @param pattern the text must match it whole, or null
 * @param missing words that mean "no value" in this field alone
 * @param territory which territories it names: {@code commune}, {@code province}, or null
 * @param form what Table Schema lets a schema say further of a type; {@link Form#PLAIN} mostly
 */
public record Field(
    String name,
    Type type,
    Text title,
    List<String> headers,
    boolean required,
    List<String> codes,
    Double minimum,
    Double maximum,
    String pattern,
    List<String> missing,
    String territory,
    Form form)
    implements Serializable {

  public Field(
      String name,
      Type type,
      Text title,
      List<String> headers,
      boolean required,
      List<String> codes,
      Double minimum,
      Double maximum,
      String pattern,
      List<String> missing,
      String territory) {
    this(
        name,
        type,
        title,
        headers,
        required,
        codes,
        minimum,
        maximum,
        pattern,
        missing,
        territory,
        Form.PLAIN);
  }

  /**
   * The finer wishes of a schema.
   *
   * @param format of a date as the schema writes it ({@code %Y-%m-%d}, {@code %Y}), or null; what a
   *     file really writes is decided on the file
   * @param trueWords words that mean yes beside the usual ones
   * @param falseWords words that mean no beside the usual ones
   * @param minLength fewest characters of a text, 0 when any
   * @param maxLength most characters of a text, {@link Integer#MAX_VALUE} when any
   * @param unique no two rows may have the same value
   * @param pseudonym it identifies a person: a keyed hash takes its place when it is read
   * @param personal kinds of personal data that it asks for ({@code name email phone address} …): a
   *     column that looks so is read all the same
   */
  public record Form(
      String format,
      List<String> trueWords,
      List<String> falseWords,
      int minLength,
      int maxLength,
      boolean unique,
      boolean pseudonym,
      List<String> personal)
      implements Serializable {

    public static final Form PLAIN =
        new Form(null, List.of(), List.of(), 0, Integer.MAX_VALUE, false, false, List.of());
  }

  /** Types of Table Schema that the house reads. */
  public enum Type {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,
    /** {@code 2024-05}: kept as text. */
    YEARMONTH,
    /** Hour and minute, kept as {@code 07:40}. */
    TIME
  }
}
