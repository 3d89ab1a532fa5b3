package nc.cagou.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
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
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefTest {

  @TempDir static Path folder;
  private static Edition edition;

  @BeforeAll
  static void write() {
    edition = SampleEdition.complete(EditionStore.at(folder.toString()));
  }

  private static PDDocument pdf(Lang lang) throws Exception {
    try (var in = edition.file("brief." + lang.tag() + ".pdf")) {
      return Loader.loadPDF(in.readAllBytes());
    }
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        found.add(element);
        collect(element, found);
      }
    }
  }

  @Test
  void theBriefIsOneA4PageTwoAtMost() throws Exception {
    for (Lang lang : Lang.values()) {
      try (PDDocument pdf = pdf(lang)) {
        assertTrue(pdf.getNumberOfPages() <= 2, pdf.getNumberOfPages() + " pages");
        assertEquals(595, pdf.getPage(0).getMediaBox().getWidth(), 1);
        assertEquals(842, pdf.getPage(0).getMediaBox().getHeight(), 1);
      }
    }
  }

  @Test
  void aScreenReaderFindsTitleLanguageTagsAndAlternativeTexts() throws Exception {
    try (PDDocument pdf = pdf(Lang.FR)) {
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
      assertTrue(
          pdf.getDocumentInformation().getTitle().startsWith("Observations d’oiseaux"),
          pdf.getDocumentInformation().getTitle());
      List<PDStructureElement> tags = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
      List<String> types = tags.stream().map(PDStructureElement::getStructureType).toList();
      assertTrue(
          types.containsAll(List.of("H1", "H2", "P", "L", "LI", "Figure")), types.toString());
      List<String> alternatives =
          tags.stream()
              .filter(t -> t.getStructureType().equals("Figure"))
              .map(PDStructureElement::getAlternateDescription)
              .toList();
      assertEquals(2, alternatives.size());
      alternatives.forEach(a -> assertFalse(a == null || a.isBlank()));
    }
  }

  @Test
  void everyFontIsEmbedded() throws Exception {
    try (PDDocument pdf = pdf(Lang.EN)) {
      var resources = pdf.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        assertTrue(
            font.getName().endsWith("CagouSans-Regular")
                || font.getName().endsWith("CagouSans-SemiBold"),
            font.getName());
        COSDictionary whole =
            (COSDictionary) font.getCOSObject().getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        assertNotNull(
            whole.getCOSDictionary(COSName.FONT_DESC).getCOSStream(COSName.FONT_FILE2),
            font.getName());
      }
    }
  }

  @Test
  void itSaysMessageFiguresLimitsQuestionsSourcesAndEdition() throws Exception {
    try (PDDocument pdf = pdf(Lang.FR)) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u202f\u00a0]+", " ");
      for (String expected :
          List.of(
              "Données synthétiques",
              "1275 observations en 2024, Nouvelle-Calédonie",
              "1 275 observations",
              "Entre 16,4 et 20,1 (intervalle à 95 %)",
              "Contre 17,9 en 2023 : l’écart ne se distingue pas du hasard.",
              "Non disponible : aucun fichier.",
              "Une observation n’est pas un oiseau",
              "Les nids : aucun fichier",
              "Choisir les communes où poser les prochains pièges",
              "licence CC0-1.0",
              "Édition sample/" + edition.id())) {
        assertTrue(text.contains(expected), expected + " in " + text);
      }
    }
  }

  @Test
  void theHtmlTwinStandsAloneAndIsWellFormed() throws Exception {
    for (Lang lang : Lang.values()) {
      String html = Brief.html(edition, lang);
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
      var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
      assertEquals(lang.tag(), document.getDocumentElement().getAttribute("lang"));
      assertFalse(html.matches("(?s).*(src|href)=\"https?:.*"), "nothing is fetched from outside");
      assertTrue(bytes.length < 300_000, bytes.length + " bytes");
      assertTrue(html.contains("<svg"));
    }
  }
}
