package nc.cagou.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.Contract;
import nc.cagou.Document;
import nc.cagou.Field;
import nc.cagou.Layout;
import nc.cagou.secret.Pseudonyms;

/**
 * What the reading of rows needs of a contract; it travels to the tasks of a cluster.
 *
 * @param input its name
 * @param missing words that mean "no value" in any field
 * @param documents files that are no tables
 * @param pseudonyms what takes the place of identifiers; null when no field asks for it
 * @param keys fields of the primary key and of foreign keys
 */
public record RowRules(
    String input,
    List<Field> fields,
    List<String> missing,
    List<String> keys,
    Layout layout,
    List<Document> documents,
    Pseudonyms pseudonyms)
    implements Serializable {

  public static RowRules of(Contract contract) {
    List<String> keys = new ArrayList<>(contract.primaryKey());
    contract.foreignKeys().forEach(k -> keys.addAll(k.fields()));
    return new RowRules(
        contract.name(),
        new ArrayList<>(contract.fields()),
        new ArrayList<>(contract.missing()),
        keys.stream().distinct().collect(ArrayList::new, List::add, List::addAll),
        contract.layout(),
        Documents.of(contract),
        contract.fields().stream().anyMatch(f -> f.form().pseudonym()) ? Pseudonyms.ours() : null);
  }
}
