package nc.cagou;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nc.cagou.text.Text;

/**
 * Puts one record of a producer's layout into the words of a contract, before types are checked: a
 * year on two digits, a time without a colon, coordinates in the wrong order. Runs inside Spark
 * tasks: no state, no I/O.
 */
@FunctionalInterface
public interface Layout extends Serializable {

  /** The layout of a file that already speaks the contract's words. */
  Layout NONE = record -> {};

  void apply(RawRecord record);

  /**
   * Fields that the layout may fill although no column of the file bears them; a required field
   * among them is not missed in the header.
   */
  default java.util.Set<String> supplies() {
    return java.util.Set.of();
  }

  /**
   * What a file is that is known not to be this input, said by its headers: the sentence comes
   * before the refusal of a file that lacks a required column.
   */
  default Optional<Text> foreign(List<String> headers) {
    return Optional.empty();
  }

  /**
   * What a file is that has the columns of this input and still is another one, said by its
   * headers: the file is refused with the sentence.
   */
  default Optional<Text> mistaken(List<String> headers) {
    return Optional.empty();
  }

  /** One record while it is read: texts by field of the contract. */
  interface RawRecord {

    /** The text of a field, spaces trimmed; null when it is missing. */
    String get(String field);

    /** Whether the file has a column for the field. */
    boolean has(String field);

    void set(String field, String text);

    /**
     * Says that a known trap was met and put right; counted, with the first line, in the intake
     * report. The sentence is {@code note.RULE} of the contract's words.
     */
    void note(String rule);

    /** Sends the record to quarantine. */
    void refuse(String field, String rule, Text message);
  }
}
