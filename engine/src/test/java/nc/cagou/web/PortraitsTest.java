package nc.cagou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import org.junit.jupiter.api.Test;

/** One page a territory, across all use cases, beside a comparator. */
class PortraitsTest {

  private final Site site = Site.shared();

  @Test
  void everyTerritoryHasAPageInBothLanguages() {
    for (Territory t : Territories.home()) {
      for (String lang : new String[] {"fr", "en"}) {
        var answer = site.get("/t/" + t.code() + "?lang=" + lang);
        assertEquals(200, answer.statusCode(), t.code());
        String name = lang.equals("fr") ? t.name().fr() : t.name().en();
        assertTrue(Site.read(answer).contains("<h1 class=\"message\">" + name + "</h1>"), t.code());
      }
    }
    assertEquals(37, Territories.home().size());
  }

  @Test
  void aCommuneIsSetBesideTheWholeUnlessTheReaderChoosesOtherwise() {
    String html = site.text("/t/98818");
    assertTrue(html.contains("Nouméa à côté de : Nouvelle-Calédonie"), html);
    assertTrue(html.contains("Commune – Province Sud"));
    assertTrue(html.contains("<option value=\"988\" selected>"));
    assertTrue(html.contains("Taux d’observation"));
    assertTrue(html.contains("<b>18,2</b>"));
    assertTrue(html.contains("de 16,4 à 20,1"));
    assertTrue(html.contains("ne se distinguent pas"));
    String alone = site.text("/t/98818?beside=none");
    assertFalse(alone.contains("à côté de"));
    assertFalse(site.text("/t/988").contains("à côté de"));
  }

  @Test
  void anIndicatorOfAnotherTerritoryIsNotPartOfThePortrait() {
    // the sample counts all its observations for New Caledonia, whatever the choice
    assertFalse(site.text("/t/98818?beside=none").contains("<th scope=\"row\">Observations</th>"));
    assertTrue(site.text("/t/988").contains("<th scope=\"row\">Observations</th>"));
  }

  @Test
  void whatIsMissingSaysWhy() {
    String html = site.text("/t/98818");
    assertTrue(html.contains("pas de valeur"));
    assertTrue(html.contains("non disponible : aucun fichier"));
    assertTrue(html.contains("Pas encore d’édition publiée."));
  }

  @Test
  void communesOfLikeSizeGiveAMedianWithTheirSpread() {
    String html = site.text("/t/98818?beside=stratum");
    assertTrue(html.contains("Médiane des communes de 20\u202f000 habitants et plus"), html);
    assertTrue(html.contains("3 communes, de 18,2 à 18,2"), html);
    assertEquals(404, site.get("/t/988-N?beside=stratum").statusCode());
  }

  @Test
  void aCodeOrAComparatorThatIsNotThereIsSaid() {
    assertEquals(404, site.get("/t/98899").statusCode());
    assertTrue(site.text("/t/98899").contains("98801 à 98833"));
    assertEquals(404, site.get("/t/75").statusCode());
    var answer = site.get("/t/98818?beside=75");
    assertEquals(404, answer.statusCode());
    assertTrue(Site.read(answer).contains("« 75 » n’est pas un territoire"));
    assertEquals(404, site.get("/t/98818?beside=98818").statusCode());
  }

  @Test
  void aCommuneInTwoProvincesStandsUnderBoth() {
    String html = site.text("/t");
    assertEquals(2, html.split("href=\"/t/98827\"", -1).length - 1);
    assertEquals(1, html.split("href=\"/t/98818\"", -1).length - 1);
    assertTrue(site.text("/t/98827").contains("Province Nord (92 %), Province Sud (8 %)"));
    assertTrue(site.text("/t/988-S").contains(">Poya</a>"));
  }

  @Test
  void searchFindsTerritoriesIndicatorsFiguresAndEditionsButNoDraft() {
    assertTrue(site.text("/search?q=noumea").contains("href=\"/t/98818\""));
    String rates = site.text("/search?q=taux");
    assertTrue(rates.contains("Taux d’observation"), rates);
    assertTrue(site.text("/search?q=mare").contains("/u/sample#figure-ranking"));
    assertTrue(site.text("/search?q=" + site.latest.id()).contains(site.page()));
    assertFalse(site.text("/search?q=" + site.draft.id()).contains(">Édition"));
    String nothing = site.text("/search?q=%3Cb%3Exyz");
    assertTrue(nothing.contains("Rien ne correspond à « &lt;b&gt;xyz »"), nothing);
  }
}
