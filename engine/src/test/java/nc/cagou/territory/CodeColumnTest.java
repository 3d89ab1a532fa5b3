package nc.cagou.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeColumnTest {

  @Test
  void a_column_with_98801_holds_commune_codes() {
    CodeColumn.Decision decision =
        CodeColumn.decide(List.of("98818", "98801", "98818.0", " 98 833", "", "Nouméa"));
    assertEquals(CodeColumn.Kind.COMMUNE_CODES, decision.kind());
    assertEquals(1, decision.codesOnly());
    assertEquals(3, decision.either());
    assertTrue(
        decision.reason().fr().startsWith("Codes commune : 1 valeur"), decision.reason().fr());
  }

  @Test
  void a_column_with_98800_or_98835_holds_postcodes() {
    assertEquals(
        CodeColumn.Kind.POSTCODES,
        CodeColumn.decide(List.of("98818", "98800", "98835", "98809")).kind());
  }

  @Test
  void a_column_that_could_be_both_is_ambiguous_and_never_guessed() {
    CodeColumn.Decision decision = CodeColumn.decide(List.of("98818", "98811", "98818"));
    assertEquals(CodeColumn.Kind.AMBIGUOUS, decision.kind());
    assertTrue(decision.reason().fr().contains("code_postal"), decision.reason().fr());
  }

  @Test
  void the_header_is_heard_only_where_the_values_leave_it_open() {
    List<String> open = List.of("98818", "98811");
    assertEquals(CodeColumn.Kind.POSTCODES, CodeColumn.decide("Code postal", open).kind());
    assertEquals(CodeColumn.Kind.COMMUNE_CODES, CodeColumn.decide("code_insee", open).kind());
    assertEquals(CodeColumn.Kind.AMBIGUOUS, CodeColumn.decide("code", open).kind());
    assertEquals(
        CodeColumn.Kind.COMMUNE_CODES, CodeColumn.decide("cp", List.of("98801", "98805")).kind());
  }

  @Test
  void a_column_that_mixes_both_is_ambiguous_but_a_rare_wrong_value_is_an_exception() {
    assertEquals(CodeColumn.Kind.AMBIGUOUS, CodeColumn.decide(List.of("98801", "98800")).kind());
    List<String> many = new ArrayList<>(Collections.nCopies(100, "98805"));
    many.add("98835");
    CodeColumn.Decision decision = CodeColumn.decide(many);
    assertEquals(CodeColumn.Kind.COMMUNE_CODES, decision.kind());
    assertEquals(1, decision.postcodesOnly());
  }

  @Test
  void where_code_and_postcode_are_the_same_number_both_readings_agree() {
    assertEquals(
        CodeColumn.Kind.COMMUNE_CODES, CodeColumn.decide(List.of("98827", "98829")).kind());
    assertEquals(CodeColumn.Kind.NEITHER, CodeColumn.decide(List.of("75056", "Paris")).kind());
  }
}
