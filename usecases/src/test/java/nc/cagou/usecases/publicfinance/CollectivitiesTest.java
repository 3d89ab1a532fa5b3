package nc.cagou.usecases.publicfinance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;

/** A collectivity answers to its code and to its name as people write it. */
class CollectivitiesTest {

  private final Collectivities names =
      new Collectivities(
          Map.of(
              "98818", "Nouméa",
              "98817", "Le Mont-Dore",
              "98809", "L’Île-des-Pins",
              "97120", "Pointe-à-Pitre",
              "97121", "Pointe-Noire",
              "97125", "Saint-François",
              "97126", "Saint-Claude"));

  @Test
  void accentsCaseArticlesAndPunctuationAreForgiven() {
    assertEquals(List.of("98818"), names.found("98818"));
    assertEquals(List.of("98818"), names.found("noumea"));
    assertEquals(List.of("98817"), names.found("MONT DORE"));
    assertEquals(List.of("98809"), names.found("ile des pins"));
    assertEquals(List.of("97125"), names.found("St François"));
    assertEquals(List.of("97120"), names.found("Pointe a Pitre"));
  }

  @Test
  void aNameThatFitsSeveralListsThem() {
    assertEquals(List.of("97120", "97121"), names.found("Pointe"));
    Text refusal = names.refusal("Pointe");
    assertTrue(
        refusal.fr().contains("Pointe-à-Pitre (97120), Pointe-Noire (97121)."), refusal.fr());
    assertTrue(refusal.en().startsWith("Several collectivities answer to “Pointe”"), refusal.en());
  }

  @Test
  void aNameThatFitsNoneIsSaid() {
    assertTrue(names.found("Paris").isEmpty());
    assertTrue(names.found("  ").isEmpty());
    assertTrue(names.found("le").isEmpty());
    assertTrue(names.refusal("Paris").en().contains("“Paris”"));
  }
}
