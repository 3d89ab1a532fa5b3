package nc.cagou.intake;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Contract;
import nc.cagou.text.Text;

/**
 * Which column bears which field, once the values were looked at: a column of postcodes bears no
 * commune, a column that looks personal bears nothing that the contract did not ask for. Another
 * column may then take its place.
 *
 * @param personal columns that look personal and were not asked for, by index
 */
record ColumnsSettled(
    HeaderMatch match, ColumnDecisions decisions, Map<Integer, Recipe.Personal> personal) {

  /** Looks at the values of a sample under a match. */
  interface Look {
    ColumnDecisions at(HeaderMatch match) throws IOException;
  }

  static ColumnsSettled of(
      Contract contract, List<String> headers, FieldNames names, Look look, List<Text> said)
      throws IOException {
    HeaderMatch match = HeaderMatch.of(headers, contract, names, Set.of());
    ColumnDecisions decisions = look.at(match);
    Set<Integer> barred = new HashSet<>(Postcodes.barred(contract, match, decisions, said));
    while (true) {
      Map<Integer, Recipe.Personal> personal =
          new PersonalColumns(contract, match, decisions.personal()).found();
      HeaderMatch known = match;
      boolean more =
          personal.keySet().stream()
              .filter(i -> known.targets().get(i) != null)
              .map(barred::add)
              .reduce(false, Boolean::logicalOr);
      if (!more && barred.stream().allMatch(i -> known.targets().get(i) == null)) {
        return new ColumnsSettled(match, decisions, personal);
      }
      match = HeaderMatch.of(headers, contract, names, barred);
      decisions = look.at(match);
    }
  }

  /** Why a file that lacks a required column is refused. */
  Text refusal(Contract contract, long line, List<Text> said) {
    Text text = said.stream().reduce(match.refusal(contract, line), Text::then);
    for (Map.Entry<Integer, Recipe.Personal> column : personal.entrySet()) {
      String header = match.headers().get(column.getKey());
      text = text.then(PersonalColumns.sentence(header, column.getValue()));
    }
    return text;
  }
}
