package nc.cagou.usecases.publicfinance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nc.cagou.text.Refusal;

/** What a TotEM act says of itself, checked before its lines are used. */
final class TotemHeader {

  /** {@code NatDec}: stages of a budget, in the words of SCDL. */
  static final Map<String, String> STAGES =
      Map.of(
          "01", "budget primitif",
          "02", "décision modificative",
          "03", "budget supplémentaire",
          "09", "compte administratif",
          "10", "compte financier unique");

  private static final Set<String> NORMS =
      Set.of(
          "M1", "M4", "M14", "M21", "M22", "M31", "M40", "M41", "M42", "M43", "M44", "M49", "M52",
          "M57", "M61", "M71", "M831", "M832");
  private static final Pattern DETAIL = Pattern.compile("M[0-9]{1,3}(_[A-Z0-9]+)*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{14}|[0-9]{6,7}|[0-9]{9,10}");

  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  void put(String name, String value, int line) {
    if (value != null && values.putIfAbsent(name, value.strip()) == null) {
      lines.put(name, line);
    }
  }

  String get(String name) {
    return values.getOrDefault(name, "");
  }

  String stage() {
    return STAGES.get(get("NatDec"));
  }

  /** Refuses an act whose body, year, stage or chart of accounts cannot be known. */
  void check(boolean budget, int count) {
    if (!budget) {
      throw Refusal.input(FinanceInputs.WORDS.get("totem.no_budget"));
    }
    for (String name : List.of("IdEtab", "Exer", "NatDec", "Nomenclature")) {
      if (get(name).isEmpty()) {
        throw refusal("totem.lacking", name);
      }
    }
    require(
        NUMBER.matcher(get("IdEtab").replaceAll("[\\s.]", "")).matches(), "totem.siret", "IdEtab");
    require(get("Exer").matches("(19|20)[0-9]{2}"), "totem.year", "Exer");
    require(STAGES.containsKey(get("NatDec")), "totem.stage", "NatDec");
    String[] norm = get("Nomenclature").split("-", 2);
    boolean known =
        NORMS.contains(norm[0]) && (norm.length < 2 || DETAIL.matcher(norm[1]).matches());
    require(known, "totem.nomenclature", "Nomenclature");
    if (count == 0) {
      throw Refusal.input(FinanceInputs.WORDS.get("totem.no_line"));
    }
  }

  private void require(boolean kept, String sentence, String name) {
    if (!kept) {
      throw refusal(sentence, name);
    }
  }

  private Refusal refusal(String sentence, String name) {
    return Refusal.input(
        FinanceInputs.WORDS.get(
            sentence,
            Map.of(
                "element",
                name,
                "value",
                get(name),
                "length",
                get(name).length(),
                "line",
                "" + lines.getOrDefault(name, 0))));
  }
}
