package nc.cagou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be printed and signed, and what the page of the passport says. */
class PapersTest {

  private final Site site = Site.shared();

  @Test
  void everyPaperIsGivenAsPdfAndAsHtmlInBothLanguages() {
    for (String paper : List.of("passport", "sharing", "disclosure")) {
      for (String lang : List.of("fr", "en")) {
        String address = site.page() + "/papers/" + paper + "." + lang;
        HttpResponse<byte[]> pdf = site.get(address + ".pdf");
        assertEquals(200, pdf.statusCode(), address);
        assertEquals("application/pdf", pdf.headers().firstValue("content-type").orElse(""));
        assertEquals("%PDF", new String(pdf.body(), 0, 4, StandardCharsets.US_ASCII));
        assertTrue(site.text(address + ".html").contains("<html lang=\"" + lang + "\""), address);
      }
    }
  }

  @Test
  void whatIsNoPaperIsNotFound() {
    for (String name : List.of("passport.de.pdf", "secret.fr.pdf", "passport.fr.exe", "x")) {
      assertEquals(404, site.get(site.page() + "/papers/" + name).statusCode(), name);
    }
  }

  @Test
  void thePageSaysTheColourInWordsAndWhatIsNotStated() {
    String fr = site.text(site.page() + "/passport");
    assertTrue(fr.contains("Vert : partage avec tous"), fr);
    assertTrue(fr.contains("<dd class=\"open\">non renseigné</dd>"), fr);
    assertTrue(fr.contains("papers/sharing.fr.pdf\">fiche de partage (PDF)"), fr);
    String en = site.text(site.page() + "/passport?lang=en");
    assertTrue(en.contains("2 fields remain to be filled: contact, promised update."), en);
    assertTrue(en.contains("papers/disclosure.en.html\" download"), en);
  }
}
