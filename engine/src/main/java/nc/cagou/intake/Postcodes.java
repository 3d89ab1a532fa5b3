package nc.cagou.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nc.cagou.Contract;
import nc.cagou.Field;
import nc.cagou.territory.CodeColumn;
import nc.cagou.text.Text;

/**
 * Keeps postcodes out of a field that names communes: 98818 is Nouméa as a commune code and Kouaoua
 * as a postcode. The whole column decides, and what was decided is said.
 */
final class Postcodes {

  private Postcodes() {}

  /** Columns that hold postcodes where the contract wants communes, by index. */
  static Set<Integer> barred(
      Contract contract, HeaderMatch match, ColumnDecisions decisions, List<Text> said) {
    Set<Integer> barred = new HashSet<>();
    for (int i = 0; i < match.targets().size(); i++) {
      String target = match.targets().get(i);
      Field field = target == null ? null : contract.field(target).orElseThrow();
      if (field == null || !"commune".equals(field.territory())) {
        continue;
      }
      String header = match.headers().get(i);
      CodeColumn.Decision decision = CodeColumn.decide(header, decisions.codes(i));
      String plain = header.toLowerCase(Locale.ROOT);
      boolean saysPostal = plain.contains("post") || Headers.plain(header).equals("cp");
      boolean postal =
          decision.kind() == CodeColumn.Kind.POSTCODES
              || decision.kind() == CodeColumn.Kind.AMBIGUOUS && saysPostal;
      if (postal) {
        barred.add(i);
        said.add(Sentences.of("said.postcodes", Map.of("column", header)).then(decision.reason()));
      } else if (decision.kind() == CodeColumn.Kind.COMMUNE_CODES
          || decision.kind() == CodeColumn.Kind.AMBIGUOUS) {
        said.add(
            Sentences.of("said.commune_codes", Map.of("column", header)).then(decision.reason()));
      }
    }
    return barred;
  }
}
