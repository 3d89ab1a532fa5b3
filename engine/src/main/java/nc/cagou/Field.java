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
    String territory)
    implements Serializable {

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
