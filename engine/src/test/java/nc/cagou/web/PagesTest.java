package nc.cagou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.text.Lang;
import org.junit.jupiter.api.Test;

/** What a reader gets at each address, in both languages. */
class PagesTest {

  private final Site site = Site.shared();

  @Test
  void everyPageHasItsLanguageOneTitleAndNothingFromOutside() {
    Pattern outside = Pattern.compile("(src|href|action)=\"(https?:)?//");
    for (String page : site.pages()) {
      for (Lang lang : Lang.values()) {
        String address = page + (page.contains("?") ? "&" : "?") + "lang=" + lang.tag();
        String html = site.text(address);
        assertTrue(html.contains("<html lang=\"" + lang.tag() + "\">"), address);
        assertEquals(1, count(html, "<h1"), address);
        assertEquals(1, count(html, "<main"), address);
        assertFalse(outside.matcher(html).find(), address);
        assertFalse(html.contains(" style="), address);
        assertFalse(html.contains("n’a pas pu être dessinée"), address);
        assertFalse(html.contains("could not be drawn"), address);
        assertFalse(html.contains("<style"), address);
        assertFalse(html.matches("(?s).*<script(?! src=).*"), address);
        assertTrue(html.length() < 300_000, address + " weighs " + html.length());
      }
    }
  }

  @Test
  void noIdStandsTwiceInAPageAndEveryReferenceLeadsSomewhere() {
    for (String page : site.pages()) {
      String html = site.text(page);
      List<String> ids = found(html, " id=\"([^\"]+)\"");
      assertEquals(ids.size(), ids.stream().distinct().count(), page);
      found(html, "aria-labelledby=\"([^\"]+)\"").stream()
          .flatMap(names -> java.util.Arrays.stream(names.split(" ")))
          .forEach(name -> assertTrue(ids.contains(name), page + " lacks " + name));
      found(html, "href=\"#([^\"]+)\"")
          .forEach(name -> assertTrue(ids.contains(name), page + " lacks #" + name));
    }
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() {
    java.util.Set<String> links = new java.util.TreeSet<>();
    for (String page : site.pages()) {
      found(site.text(page + (page.contains("?") ? "&" : "?") + "lang=en"), " href=\"(/[^\"]*)\"")
          .forEach(link -> links.add(link.replace("&amp;", "&")));
    }
    List<String> dead =
        links.stream()
            .filter(link -> !link.matches(".*(nobody|nowhere|" + site.broken.id() + ").*"))
            .filter(link -> site.get(link).statusCode() != 200)
            .toList();
    assertEquals(List.of(), dead);
    assertTrue(links.size() > 50, "only " + links.size());
  }

  @Test
  void frenchIsTheDefaultAndTheBrowserMayAskForEnglish() {
    assertTrue(site.text("/").contains("<html lang=\"fr\">"));
    assertTrue(
        site.text("/", "Accept-Language", "en-GB,en;q=0.8,fr;q=0.5").contains("lang=\"en\""));
    assertTrue(site.text("/", "Accept-Language", "de, ja").contains("<html lang=\"fr\">"));
    assertTrue(site.text("/", "Accept-Language", ";;;").contains("<html lang=\"fr\">"));
    assertTrue(site.text("/?lang=fr", "Accept-Language", "en").contains("<html lang=\"fr\">"));
  }

  @Test
  void theLanguageOfTheAddressIsKeptInLinks() {
    assertTrue(site.text("/?lang=en").contains("href=\"/u/sample?lang=en\""));
    assertTrue(site.text("/").contains("href=\"/u/sample\""));
  }

  @Test
  void theFirstPageShowsTheMessageOfTheLatestEditionAndHowToMakeAMissingOne() {
    String html = site.text("/");
    assertTrue(html.contains("1275 observations en 2024"));
    assertTrue(html.contains("Cas sans édition"));
    assertTrue(html.contains("./cagou run unfinished"));
    assertFalse(html.contains(site.draft.id()));
  }

  @Test
  void theDashboardSaysTheMessageFirstThenKeyFiguresWithIntervalAndChange() {
    String html = site.text("/u/sample");
    int headline = html.indexOf("<h1 class=\"message\">1275 observations en 2024");
    int value = html.indexOf("18,2 <span class=\"unit\">pour 10 000 habitants");
    int interval = html.indexOf("Intervalle à 95 % : de 16,4 à 20,1");
    int change = html.indexOf("ne se distingue pas du hasard");
    int figure = html.indexOf("id=\"figure-ranking\"");
    int notSaid = html.indexOf("Une observation n’est pas un oiseau");
    assertTrue(headline > 0 && headline < value && value < interval && interval < change);
    assertTrue(change < figure && figure < notSaid);
    assertTrue(html.contains("Les nids : aucun fichier"));
    assertTrue(html.contains("non disponible : aucun fichier"));
  }

  @Test
  void aFigureHasItsNotesItsDataAndItsFiles() {
    String html = site.text(site.page() + "?lang=en");
    String block = html.substring(html.indexOf("id=\"figure-ranking\""));
    block = block.substring(0, block.indexOf("</article>"));
    assertEquals(2, count(block, "<svg"));
    assertTrue(block.contains("in 2024 the bird was seen 1,208 times in Maré."));
    assertTrue(block.contains("<details>"));
    assertTrue(block.contains("<th scope=\"row\"><a href=\"/t/98815?lang=en\">Maré</a></th>"));
    assertTrue(block.contains("/figures/ranking.csv?lang=en"));
    assertTrue(block.contains("of the figure Maré has most sightings"));
    String csv = site.text(site.page() + "/figures/ranking.csv?lang=en");
    assertTrue(csv.startsWith("category,value\nMaré,1208\n"), csv);
  }

  @Test
  void aChoiceIsFollowedByFiguresAndSaidInWords() {
    String html = site.text("/u/sample?territory=98818");
    assertTrue(html.contains("<h1 class=\"message\">52 observations en 2024, Nouméa"));
    assertTrue(html.contains("Affiché : Nouméa."));
    assertTrue(html.contains("<option value=\"98818\" selected>"));
  }

  @Test
  void aComparatorStandsBesideKeyFiguresWithAVerdict() {
    String html = site.text("/u/sample?territory=98818&beside=98815");
    assertTrue(html.contains("Affiché : Nouméa. À côté : Maré."), html);
    assertTrue(html.contains("Nouméa à côté de : Maré</h2>"));
    assertTrue(html.contains("<option value=\"98815\" selected>"));
    assertTrue(html.contains("ne se distinguent pas"));
    assertTrue(html.contains("href=\"/t/98818\">Portrait de territoire : Nouméa"));
    assertTrue(html.contains("figures/ranking.csv?territory=98818&amp;beside=98815"), html);
    assertTrue(
        site.text("/u/sample?territory=98818&beside=stratum").contains("Médiane des communes"));
    assertEquals(200, site.get("/u/sample?beside=98815").statusCode());
    assertEquals(404, site.get("/u/sample?territory=98818&beside=nowhere").statusCode());
    assertFalse(site.text("/u/sample?territory=98818").contains("à côté de"));
  }

  @Test
  void anUnknownChoiceIsASentence() {
    var answer = site.get("/u/sample?territory=%3Cb%3E");
    String html = Site.read(answer);
    assertEquals(404, answer.statusCode());
    assertTrue(html.contains("Le territoire « &lt;b&gt; » n’est pas dans cette édition."), html);
    assertTrue(html.contains("1275 observations en 2024"));
  }

  @Test
  void theStateOfAnEditionIsSaidInWords() {
    assertTrue(site.text("/u/sample/" + site.draft.id()).contains("Brouillon : cette édition"));
    String withdrawn = site.text("/u/sample/" + site.withdrawn.id());
    assertTrue(withdrawn.contains("Édition retirée"));
    assertTrue(withdrawn.contains("Motif : essai"));
    assertTrue(site.text(site.page()).contains("Données synthétiques : ces chiffres"));
    String older = site.text("/u/sample/" + site.older.id());
    assertTrue(older.contains("/u/sample/" + site.latest.id()));
    assertTrue(older.contains("Une édition plus récente existe"));
  }

  @Test
  void aDraftIsInNoListAndHiddenFromOtherComputers() {
    assertFalse(site.text("/u/sample/editions").contains(site.draft.id()));
    assertFalse(site.text("/u/sample").contains(site.draft.id()));
    assertFalse(site.text("/api/v1/editions").contains(site.draft.id()));
    assertTrue(site.text("/api/v1/editions?state=draft").contains(site.draft.id()));
    Visit far =
        new Visit(Lang.FR, false, false, "/", java.util.Map.of(), java.util.Map.of(), "", "");
    assertFalse(House.visible(far, site.store.state(site.draft)));
    assertTrue(House.visible(far, site.store.state(site.latest)));
  }

  @Test
  void aTableShowsLabelsPlacesAndSymbols() {
    String html = site.text(site.page() + "/tables/sightings");
    assertTrue(html.contains("<th scope=\"row\"><a href=\"/t/98818\">Nouméa</a></th>"));
    assertTrue(html.contains("<small>pour 10 000 habitants</small>"));
    assertTrue(html.contains("<td class=\"n\">172,6</td>"), html);
    assertTrue(html.contains("<td class=\"n\">so</td>"));
    assertTrue(html.contains("sans objet"));
    assertEquals(400, site.get(site.page() + "/tables/sightings?page=x").statusCode());
    assertEquals(200, site.get(site.page() + "/tables/sightings?page=99").statusCode());
  }

  @Test
  void whatIsNotThereIsSaidWithAWayOn() {
    for (String path :
        List.of("/u/nobody", "/nowhere", site.page() + "/tables/nothing", "/u/sample/2020")) {
      var answer = site.get(path);
      String html = Site.read(answer);
      assertEquals(404, answer.statusCode(), path);
      assertTrue(html.contains("Cette page n’existe pas"), path);
      assertTrue(html.contains("Liste des cas d’usage"), path);
    }
    assertEquals(405, site.send("POST", "/").statusCode());
    assertEquals(405, site.send("DELETE", "/u/sample").statusCode());
    assertEquals(200, site.send("HEAD", "/u/sample").statusCode());
  }

  @Test
  void aFailureIsAPageThatShowsNoInside() {
    var answer = site.get("/u/sample/" + site.broken.id());
    String html = Site.read(answer);
    assertEquals(500, answer.statusCode());
    assertTrue(html.contains("La page n’a pas pu être faite"));
    assertFalse(html.contains("Exception"));
    assertFalse(html.contains("at nc.cagou"));
  }

  private static int count(String html, String part) {
    return html.split(Pattern.quote(part), -1).length - 1;
  }

  private static List<String> found(String html, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(html);
    return matcher.results().map(r -> r.group(1)).toList();
  }
}
