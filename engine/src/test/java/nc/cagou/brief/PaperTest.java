package nc.cagou.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.testkit.SampleEdition;
import nc.cagou.text.Lang;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperTest {

  @TempDir static Path folder;
  private static Edition edition;

  @BeforeAll
  static void write() {
    edition = SampleEdition.draft(EditionStore.at(folder.toString()));
  }

  private static PDDocument pdf(Paper paper, Lang lang) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    paper.write(edition, lang, out);
    return Loader.loadPDF(out.toByteArray());
  }

  private static String text(Paper paper, Lang lang) throws Exception {
    try (PDDocument pdf = pdf(paper, lang)) {
      return plain(new PDFTextStripper().getText(pdf));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u202f\u00a0]+", " ");
  }

  private static void said(String text, String... expected) {
    for (String sentence : expected) {
      assertTrue(text.contains(sentence), sentence + " in " + text);
    }
  }

  private static void collect(PDStructureNode node, List<String> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        found.add(element.getStructureType());
        collect(element, found);
      }
    }
  }

  @Test
  void everyPaperIsTaggedInItsLanguageWithTitleHeadingsAndTableHeaders() throws Exception {
    for (Paper paper : Paper.values()) {
      for (Lang lang : Lang.values()) {
        try (PDDocument pdf = pdf(paper, lang)) {
          assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
          assertEquals(lang.tag(), pdf.getDocumentCatalog().getLanguage());
          assertFalse(pdf.getDocumentInformation().getTitle().isBlank());
          List<String> tags = new ArrayList<>();
          collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
          assertTrue(
              tags.containsAll(List.of("H1", "H2", "Table", "TH", "TD", "Caption")),
              paper + " " + tags);
        }
      }
    }
  }

  @Test
  void everyFontIsEmbeddedAndNoPageIsNearlyEmpty() throws Exception {
    for (Paper paper : Paper.values()) {
      try (PDDocument pdf = pdf(paper, Lang.FR)) {
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
          PDPage page = pdf.getPage(i);
          assertEquals(595, page.getMediaBox().getWidth(), 1);
          for (COSName name : page.getResources().getFontNames()) {
            COSDictionary font = page.getResources().getFont(name).getCOSObject();
            COSDictionary whole =
                (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
            assertNotNull(
                whole.getCOSDictionary(COSName.FONT_DESC).getCOSStream(COSName.FONT_FILE2));
          }
          PDFTextStripper stripper = new PDFTextStripper();
          stripper.setStartPage(i + 1);
          stripper.setEndPage(i + 1);
          int words = plain(stripper.getText(pdf)).split(" ").length;
          assertTrue(words > 25, paper + ": " + words + " words on page " + (i + 1));
        }
      }
    }
  }

  @Test
  void thePassportSaysItsVerdictWhatIsKnownAndWhatIsNot() throws Exception {
    said(
        text(Paper.PASSPORT, Lang.FR),
        "Passeport de l’édition",
        "Vert : partage avec tous",
        "Oui, à tous : toutes les données sont synthétiques",
        "2 champs restent à renseigner : contact, mise à jour promise.",
        "Contact non renseigné",
        "Base légale sans objet : aucune entrée ne décrit une personne",
        "Licence ou convention CC0-1.0",
        "dans l’espace : Nouvelle-Calédonie",
        "Une observation n’est pas un oiseau",
        "records.csv",
        "sample/" + edition.id());
    said(
        text(Paper.PASSPORT, Lang.EN),
        "Green: share with anybody",
        "Contact not stated",
        "Legal basis not applicable: no input describes a person");
  }

  @Test
  void theSharingSheetIsFilledWhereItIsKnownAndLeftOpenElsewhere() throws Exception {
    said(
        text(Paper.SHARING, Lang.FR),
        "1. Qui donne, qui reçoit",
        "Celui qui reçoit à compléter",
        "Usage prévu par celui qui reçoit à compléter",
        "Contact à compléter",
        "(tables/sightings.csv) : 12 lignes, profil de protection open",
        "sightings Observations entier",
        "Choisir les communes où poser les prochains pièges",
        "ne cherche ni à identifier quelqu’un ni à retrouver une valeur masquée",
        "RGPD, article 33",
        "Celui qui donne Celui qui reçoit Nom Fonction Date Signature");
    said(
        text(Paper.SHARING, Lang.EN),
        "Who receives to be filled",
        "12 rows, protection profile open",
        "Name Function Date Signature");
  }

  @Test
  void theDisclosureSheetSaysRulesCountsAndWaitsForASignature() throws Exception {
    String sum =
        edition.manifest().files().stream()
            .filter(f -> f.path().equals("disclosure.json"))
            .findFirst()
            .orElseThrow()
            .sha256();
    said(
        text(Paper.DISCLOSURE, Lang.FR),
        "Cellules éprouvées 0",
        "Aucune valeur à éprouver : tous les chiffres sont déjà publics.",
        "sans objet : aucune valeur masquée n’a d’intervalle à déduire",
        "Profil « open » : chiffres déjà publics",
        "Ensemble 24 0 0 0 so",
        "Propriétaire des données Préparé par",
        sum);
    said(text(Paper.DISCLOSURE, Lang.EN), "Cells tested 0", "Data owner Prepared by");
  }

  @Test
  void theHtmlTwinStandsAloneAndIsWellFormed() throws Exception {
    for (Paper paper : Paper.values()) {
      for (Lang lang : Lang.values()) {
        byte[] html = paper.html(edition, lang).getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(html));
        assertEquals(lang.tag(), document.getDocumentElement().getAttribute("lang"));
        String text = new String(html, StandardCharsets.UTF_8);
        assertFalse(text.matches("(?s).*(src|href)=\"https?:.*"));
        assertTrue(html.length < 300_000, html.length + " bytes");
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertEquals(PaperPage.WORDS.keys(Lang.FR), PaperPage.WORDS.keys(Lang.EN));
  }
}
