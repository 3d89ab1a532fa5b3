package nc.cagou;

import java.util.List;
import java.util.Optional;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * What the rows of an input must be: a Frictionless Table Schema, with the headers that producers
 * really use and, where their layouts differ, a {@link Layout} in Java.
 *
 * @param name the input it belongs to
 * @param fields in canonical order
 * @param missing words that mean "no value" in any field
 * @param primaryKey names of fields that are unique together; empty when there is none
 * @param foreignKeys keys that must exist in another input of the same run
 * @param layout puts a record into the contract's words before types are checked
 * @param words sentences of the traps that the layout reports ({@code note.RULE})
 * @param documents files that are no tables, which this input reads all the same
 * @param schema the Table Schema as JSON, for the checksum of contract and for publication
 */
public record Contract(
    String name,
    Text title,
    List<Field> fields,
    List<String> missing,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys,
    Layout layout,
    Words words,
    List<Document> documents,
    String schema) {

  /** Rows of {@code fields} must be found in {@code referenceFields} of {@code input}. */
  public record ForeignKey(List<String> fields, String input, List<String> referenceFields) {}

  /** The same contract, which reads these documents too. */
  public Contract reading(Document... known) {
    return new Contract(
        name,
        title,
        fields,
        missing,
        primaryKey,
        foreignKeys,
        layout,
        words,
        List.of(known),
        schema);
  }

  public Optional<Field> field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  public int index(String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
