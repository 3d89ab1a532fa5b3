package nc.cagou.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.testkit.SampleEdition;
import nc.cagou.testkit.Shared;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue is DCAT-AP, the same in both syntaxes. */
class CatalogueTest {

  private static final String SITE = "https://cagou.example";

  @TempDir Path folder;

  @Test
  void bothSyntaxesSayTheSame() {
    List<Edition> editions = editions();
    Model turtle = read(Catalogue.turtle(SITE, editions, u -> List.of("ENVI")), Lang.TURTLE);
    Model json = read(Catalogue.jsonLd(SITE, editions, u -> List.of("ENVI")), Lang.JSONLD);
    assertTrue(turtle.size() > 40);
    assertTrue(turtle.isIsomorphicWith(json));
  }

  @Test
  void anEmptyStoreIsAnEmptyCatalogue() {
    Model model = read(Catalogue.turtle(SITE, List.of(), u -> List.of()), Lang.TURTLE);
    assertEquals(
        1, model.listSubjectsWithProperty(model.createProperty(DCT + "publisher")).toList().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.1.1_dcat-ap_2.1.1_shacl_shapes.ttl", "3.0.0_html_shacl_shapes.ttl"})
  void shapesOfDcatApFindNothingWrong(String name) {
    Path shapes = Shared.folder("data/opendata/dcat-ap/shacl/" + name);
    Graph graph = RDFDataMgr.loadGraph(shapes.toUri().toString());
    Model model = read(Catalogue.turtle(SITE, editions(), u -> List.of("ENVI")), Lang.TURTLE);
    ValidationReport report = ShaclValidator.get().validate(Shapes.parse(graph), model.getGraph());
    StringBuilder said = new StringBuilder();
    report.getEntries().forEach(e -> said.append(e).append('\n'));
    assertTrue(report.conforms(), said.toString());
  }

  private static final String DCT = "http://purl.org/dc/terms/";

  private List<Edition> editions() {
    return List.of(SampleEdition.published(EditionStore.at(folder.toString())));
  }

  private static Model read(String text, Lang lang) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(text), SITE, lang);
    return model;
  }
}
