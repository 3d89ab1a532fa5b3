package nc.cagou;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;

/** What a person sets is checked, and the refusal says what is allowed as a person writes it. */
class ParametersTest {

  private static final Text MEANING = new Text("Une part", "A share");
  private static final List<Parameter> KNOWN =
      List.of(
          Parameter.number("count", 100, 0, 100000, MEANING),
          Parameter.number("risk", 0.01, 0.001, 0.5, MEANING),
          new Parameter("least", Field.Type.NUMBER, "1", 1.0, null, List.of(), MEANING));

  private static Text refusal(String name, String value) {
    return assertThrows(Refusal.class, () -> Parameters.of(KNOWN, Map.of(name, value))).text();
  }

  @Test
  void takesADecimalComma() {
    assertEquals(0.25, Parameters.of(KNOWN, Map.of("risk", "0,25")).number("risk"));
  }

  @Test
  void saysTheBoundsOfANumberInTheLanguageOfTheReader() {
    Text refusal = refusal("count", "-5");
    assertEquals(
        "Paramètre « count » : « -5 » n’est pas permis. Permis : de 0 à 100\u202F000."
            + " Par défaut : 100.",
        refusal.fr().replace('\u00A0', ' '));
    assertEquals(
        "Parameter “count”: “-5” is not allowed. Allowed: from 0 to 100,000. Default: 100.",
        refusal.en());
  }

  @Test
  void saysADecimalBoundAndABoundAlone() {
    assertEquals(
        true, refusal("risk", "x").fr().replace('\u00A0', ' ').endsWith("Par défaut : 0,01."));
    assertEquals(true, refusal("risk", "x").fr().contains("de 0,001 à 0,5."));
    assertEquals(true, refusal("least", "0").en().contains("at least 1."));
  }
}
