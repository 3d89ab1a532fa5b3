package nc.cagou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.cagou.web.Finder.Entry;
import nc.cagou.web.Finder.Kind;
import org.junit.jupiter.api.Test;

/** Search forgives accents, capitals, beginnings of words and a slip of the pen. */
class FinderTest {

  private final Finder finder =
      new Finder(
          List.of(
              entry(Kind.TERRITORY, "Nouméa", "98818"),
              entry(Kind.TERRITORY, "L’Île-des-Pins", "98809", "Ile des Pins (L')"),
              entry(Kind.TERRITORY, "Hienghène", "98807"),
              entry(Kind.INDICATOR, "Personnes tuées", "Persons killed"),
              entry(Kind.INDICATOR, "Offres pour 100 inscriptions", "Offers"),
              entry(
                  Kind.EDITION,
                  "Emploi, édition du 24 novembre 2026",
                  "20261124T183140747-db5b3f")));

  @Test
  void accentsCapitalsAndHyphensDoNotCount() {
    assertEquals(List.of("Nouméa"), titles("NOUMEA"));
    assertEquals(List.of("L’Île-des-Pins"), titles("ile-des-pins"));
    assertEquals(List.of("Personnes tuées"), titles("tuees"));
  }

  @Test
  void aWordMayBeBegunAndBeWrittenInTheOtherLanguage() {
    assertEquals(List.of("Nouméa"), titles("nou"));
    assertEquals(List.of("Personnes tuées"), titles("killed"));
    assertEquals(List.of("Emploi, édition du 24 novembre 2026"), titles("20261124T1831"));
  }

  @Test
  void aSlipIsForgivenInALongWordAloneAndNeverInANumber() {
    assertEquals(List.of("Nouméa"), titles("noumae"), "two letters changed places");
    assertEquals(List.of("Hienghène"), titles("hyengene"));
    assertEquals(List.of(), titles("98819"));
    assertEquals(List.of(), titles("pim"), "too short for a slip");
  }

  @Test
  void everyWordAskedMustBeMetAndSmallWordsDoNotCount() {
    assertEquals(List.of("Personnes tuées"), titles("les personnes tuées"));
    assertEquals(List.of(), titles("personnes inscriptions"));
    assertEquals(List.of(), titles("  "));
    assertEquals(List.of(), titles("?!"));
  }

  @Test
  void theNearestComesFirstWithinItsKindAndKindsKeepTheirOrder() {
    Finder two =
        new Finder(
            List.of(
                entry(Kind.EDITION, "dette 2024"),
                entry(Kind.INDICATOR, "Dettes anciennes"),
                entry(Kind.INDICATOR, "Dette")));
    Map<Kind, List<Entry>> found = two.find("dette");
    assertEquals(List.of(Kind.INDICATOR, Kind.EDITION), List.copyOf(found.keySet()));
    assertEquals("Dette", found.get(Kind.INDICATOR).get(0).title());
    assertTrue(two.find("nothing").isEmpty());
  }

  private List<String> titles(String asked) {
    return finder.find(asked).values().stream()
        .flatMap(List::stream)
        .map(Entry::title)
        .collect(Collectors.toList());
  }

  private static Entry entry(Kind kind, String title, String... words) {
    return new Entry(kind, title, "", "/", List.of(words));
  }
}
