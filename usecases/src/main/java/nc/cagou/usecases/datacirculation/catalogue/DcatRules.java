package nc.cagou.usecases.datacirculation.catalogue;

import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCAT;

/**
 * The rules of DCAT-AP 3.0 for a dataset and its distributions (SEMIC, 2024, SHACL shapes of
 * DCAT-AP 3.0.0): which properties must be there, which may stand once only, and whether a value is
 * a text, a thing or a date. Ranges by class, which need other graphs, are not looked at.
 */
final class DcatRules {

  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String DCAT_NS = DCAT.getURI();

  private enum Value {
    TEXT,
    THING,
    DATE,
    NUMBER
  }

  /**
   * A rule for one property.
   *
   * @param least how often it must stand
   * @param most how often it may stand, 0 for any number
   */
  private record Rule(String property, Value value, int least, int most) {}

  private static final List<Rule> DATASET =
      List.of(
          new Rule(DCT + "title", Value.TEXT, 1, 0),
          new Rule(DCT + "description", Value.TEXT, 1, 0),
          new Rule(DCAT_NS + "keyword", Value.TEXT, 0, 0),
          new Rule(DCT + "identifier", Value.TEXT, 0, 0),
          new Rule(DCT + "accessRights", Value.THING, 0, 1),
          new Rule(DCT + "conformsTo", Value.THING, 0, 0),
          new Rule(DCAT_NS + "contactPoint", Value.THING, 0, 0),
          new Rule(DCT + "creator", Value.THING, 0, 0),
          new Rule(DCAT_NS + "distribution", Value.THING, 0, 0),
          new Rule(DCT + "accrualPeriodicity", Value.THING, 0, 1),
          new Rule(DCT + "spatial", Value.THING, 0, 0),
          new Rule(DCT + "temporal", Value.THING, 0, 0),
          new Rule(DCT + "language", Value.THING, 0, 0),
          new Rule(DCAT_NS + "landingPage", Value.THING, 0, 0),
          new Rule(DCT + "publisher", Value.THING, 0, 1),
          new Rule(DCT + "provenance", Value.THING, 0, 0),
          new Rule(DCAT_NS + "theme", Value.THING, 0, 0),
          new Rule(DCT + "issued", Value.DATE, 0, 1),
          new Rule(DCT + "modified", Value.DATE, 0, 1));

  private static final List<Rule> DISTRIBUTION =
      List.of(
          new Rule(DCAT_NS + "accessURL", Value.THING, 1, 0),
          new Rule(DCAT_NS + "downloadURL", Value.THING, 0, 0),
          new Rule(DCT + "title", Value.TEXT, 0, 0),
          new Rule(DCT + "description", Value.TEXT, 0, 0),
          new Rule(DCT + "format", Value.THING, 0, 1),
          new Rule(DCAT_NS + "mediaType", Value.THING, 0, 1),
          new Rule(DCT + "license", Value.THING, 0, 1),
          new Rule(DCT + "rights", Value.THING, 0, 1),
          new Rule(DCAT_NS + "byteSize", Value.NUMBER, 0, 1),
          new Rule(DCT + "issued", Value.DATE, 0, 1),
          new Rule(DCT + "modified", Value.DATE, 0, 1));

  private static final Set<String> DATES =
      Set.of(
          XSDDatatype.XSDdate.getURI(),
          XSDDatatype.XSDdateTime.getURI(),
          XSDDatatype.XSDgYear.getURI(),
          XSDDatatype.XSDgYearMonth.getURI());

  private DcatRules() {}

  /** Whether a dataset and all its distributions keep the rules. */
  static boolean keeps(Resource dataset) {
    return keeps(dataset, DATASET)
        && dataset.listProperties(DCAT.distribution).toList().stream()
            .map(Statement::getObject)
            .allMatch(d -> d.isResource() && keeps(d.asResource(), DISTRIBUTION));
  }

  private static boolean keeps(Resource thing, List<Rule> rules) {
    return rules.stream().allMatch(rule -> keeps(thing, rule));
  }

  private static boolean keeps(Resource thing, Rule rule) {
    List<Statement> found =
        thing.listProperties(ResourceFactory.createProperty(rule.property())).toList();
    boolean right = found.stream().allMatch(s -> is(s.getObject(), rule.value()));
    return right
        && found.size() >= rule.least()
        && (rule.most() == 0 || found.size() <= rule.most());
  }

  private static boolean is(RDFNode node, Value value) {
    return switch (value) {
      case TEXT -> node.isLiteral();
      case THING -> node.isResource();
      case DATE -> node.isLiteral() && DATES.contains(node.asLiteral().getDatatypeURI());
      case NUMBER ->
          node.isLiteral() && node.asLiteral().getLexicalForm().matches("\\d+(\\.\\d+)?");
    };
  }
}
