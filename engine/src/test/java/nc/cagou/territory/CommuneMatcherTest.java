package nc.cagou.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommuneMatcherTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Mont-Dore (Le)|98817",
        "Ile des Pins (L')|98809",
        "L’Île-des-Pins|98809",
        "ILE DES PINS|98809",
        "L'Ile des Pins|98809",
        "Île-des-Pins (L’)|98809",
        "Bouloupari|98802",
        "Boulouparis|98802",
        "BELEP|98801",
        "Îles Bélep|98801",
        "NOUMEA|98818",
        "Commune de Nouméa|98818",
        "Commune du Mont-Dore|98817",
        "Ville de Nouméa|98818",
        "Mairie de Païta|98821",
        "Commune de l’Île-des-Pins|98809",
        "Kaala Gomen|98810",
        "KAALAGOMEN|98810",
        "Foa (La)|98813",
        "LA FOA|98813",
        "Poya (Nord)|98827",
        "Poya Sud|98827",
        "Koné - Province Nord|98811",
        "Province Sud / Thio|98829",
        "Lifou, Nouvelle-Calédonie|98814",
        "Houailou (NC)|98808",
        "98818|98818",
        "98818.0|98818",
        "98818,0|98818",
        "\" 98 818\"|98818",
        "98\u00A0818|98818",
        "98818 - Nouméa|98818",
        "Nouméa (98818)|98818",
        "98800 Nouméa|98818",
        "98818 Kouaoua|98833",
        "98809 Mont Dore|98817",
        "98848 Nouméa Cedex|98818",
        "NoumÃ©a|98818",
        "PaÃ¯ta|98821",
        "Kunié|98809",
        "Mt-Dore|98817",
        "Nouvelle-Calédonie|988",
        "NOUVELLE CALEDONIE|988",
        "988|988",
        "New Caledonia|988",
        "Province Sud|988-S",
        "Sud|988-S",
        "nord|988-N",
        "Îles Loyauté|988-I",
        "Province des Îles|988-I",
        "ILES LOYAUTE|988-I",
        "988-n|988-N"
      })
  void a_name_in_any_spelling_finds_its_code(String spelling, String code) {
    Match match = CommuneMatcher.match(spelling);
    assertEquals(code, match.code(), match.note().fr());
    assertTrue(match.note().fr().contains(code), match.note().fr());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paris",
        "Total",
        "Ensemble",
        "Hors Nouvelle-Calédonie",
        "98800",
        "98834",
        "98850",
        "75056",
        "Nouméaa",
        "Pins",
        "Commune",
        "Le",
        "L'",
        "98736",
        "9881",
        "988180",
        "Port Moresby",
        "Wallis",
        "Non renseigné",
        "NC",
        "Poindimié Touho",
        "Mont",
        "Grand Nouméa",
        "Vao"
      })
  void nothing_else_is_matched(String spelling) {
    Match match = CommuneMatcher.match(spelling);
    assertNull(match.code(), match.note().fr());
    assertEquals(Match.How.UNKNOWN, match.how());
  }

  @Test
  void a_misspelt_name_is_not_guessed_but_the_nearest_is_named() {
    String note = CommuneMatcher.commune("Nouméaa").note().fr();
    assertTrue(note.endsWith("Nom le plus proche : Nouméa (98818)."), note);
  }

  @ParameterizedTest
  @ValueSource(strings = {"98818 Canala", "Nouméa (Nord)", "98801 Nouméa", "Lifou, Province Sud"})
  void a_name_that_contradicts_its_code_or_province_is_a_conflict(String spelling) {
    Match match = CommuneMatcher.match(spelling);
    assertEquals(Match.How.CONFLICT, match.how());
    assertFalse(match.found());
  }

  @Test
  void an_empty_name_is_said_to_be_empty() {
    for (String spelling : new String[] {null, "", "  ", "\u00A0", "-"}) {
      assertEquals(Match.How.EMPTY, CommuneMatcher.match(spelling).how());
    }
  }

  @Test
  void a_commune_is_no_province_and_a_province_no_commune() {
    assertNull(CommuneMatcher.commune("Province Nord").code());
    assertNull(CommuneMatcher.province("Koné").code());
    assertEquals("988-N", CommuneMatcher.province("Province Nord").code());
  }

  @Test
  void a_postcode_is_matched_only_where_it_is_known_to_be_one() {
    assertEquals("98833", CommuneMatcher.postcode("98818").code());
    assertEquals("98818", CommuneMatcher.commune("98818").code());
    assertEquals("98817", CommuneMatcher.postcode("98 809").code());
    assertNull(CommuneMatcher.postcode("98801").code());
  }

  @ParameterizedTest
  @MethodSource("nc.cagou.territory.Territories#communes")
  void every_spelling_of_every_commune_is_matched_to_it_alone(Territory commune) {
    for (String spelling : spellings(commune.name().fr())) {
      Match match = CommuneMatcher.match(spelling);
      assertEquals(commune.code(), match.code(), "« " + spelling + " » " + match.note().fr());
    }
  }

  /** Articles in four places × accents × case × hyphens × apostrophes × surroundings. */
  private static Set<String> spellings(String official) {
    List<String> names = new ArrayList<>(List.of(official));
    Stream.of("Le ", "La ", "L’")
        .filter(official::startsWith)
        .forEach(
            article -> {
              String bare = official.substring(article.length());
              names.add(bare);
              names.add(bare + " (" + article.strip() + ")");
              names.add(bare + ", " + article.strip());
            });
    Set<String> all = new LinkedHashSet<>();
    for (String name : names) {
      for (String accents : List.of(name, bareLetters(name), decomposed(name))) {
        for (String hyphen : List.of("-", " ", "\u2011", " - ")) {
          for (String apostrophe : List.of("’", "'", "ʼ", "' ")) {
            String written = accents.replace("-", hyphen).replace("’", apostrophe);
            all.add(written);
            all.add(written.toUpperCase(Locale.FRENCH));
            all.add(written.toLowerCase(Locale.FRENCH));
            all.add("  " + written + "\u00A0");
            all.add("Commune de " + written);
          }
        }
      }
    }
    return all;
  }

  private static String bareLetters(String name) {
    return decomposed(name).replaceAll("\\p{M}", "");
  }

  private static String decomposed(String name) {
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD);
  }
}
