package nc.cagou.usecases.datacirculation.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nc.cagou.Document;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The datasets of a graph as records, in the order of the file; texts in French before others. */
final class DcatDatasets {

  private static final String FOAF = "http://xmlns.com/foaf/0.1/";
  private static final String VCARD = "http://www.w3.org/2006/vcard/ns#";

  private static final List<String> HEADERS =
      List.of(
          "dataset_id",
          "title",
          "description",
          "publisher",
          "theme",
          "keywords",
          "spatial",
          "temporal",
          "frequency",
          "license",
          "access_rights",
          "rights",
          "contact",
          "issued",
          "modified",
          "distributions",
          "dcat_ap");

  private final Model model;
  private final List<String> lines;

  DcatDatasets(Model model, String text) {
    this.model = model;
    this.lines = text.lines().toList();
  }

  Document.Content content() {
    List<Document.Entry> entries = new ArrayList<>();
    for (Resource dataset : model.listSubjectsWithProperty(RDF.type, DCAT.Dataset).toList()) {
      entries.add(new Document.Entry(line(dataset), values(dataset)));
    }
    entries.sort(
        Comparator.comparingLong(Document.Entry::line).thenComparing(e -> e.values().get(0)));
    return new Document.Content(HEADERS, entries);
  }

  private List<String> values(Resource dataset) {
    List<String> values = new ArrayList<>();
    values.add(identifier(dataset));
    values.add(text(dataset, DCTerms.title));
    values.add(text(dataset, DCTerms.description));
    values.add(name(dataset, DCTerms.publisher));
    values.add(all(dataset, DCAT.theme, DcatDatasets::shown));
    values.add(all(dataset, DCAT.keyword, DcatDatasets::shown));
    values.add(all(dataset, DCTerms.spatial, DcatDatasets::shown));
    values.add(all(dataset, DCTerms.temporal, DcatDatasets::period));
    values.add(first(dataset, DCTerms.accrualPeriodicity));
    values.add(first(dataset, DCTerms.license));
    values.add(first(dataset, DCTerms.accessRights));
    values.add(first(dataset, DCTerms.rights));
    values.add(all(dataset, DCAT.contactPoint, DcatDatasets::contact));
    values.add(first(dataset, DCTerms.issued));
    values.add(first(dataset, DCTerms.modified));
    values.add(DistributionList.write(distributions(dataset)));
    values.add(String.valueOf(DcatRules.keeps(dataset)));
    return values;
  }

  private static String identifier(Resource dataset) {
    if (dataset.isURIResource()) {
      return dataset.getURI();
    }
    String own = first(dataset, DCTerms.identifier);
    return own == null ? "_:" + dataset.getId().getLabelString() : own;
  }

  private static List<Distribution> distributions(Resource dataset) {
    List<Distribution> files = new ArrayList<>();
    dataset
        .listProperties(DCAT.distribution)
        .toList()
        .forEach(
            s -> {
              if (s.getObject().isResource()) {
                files.add(distribution(s.getResource()));
              }
            });
    files.sort(Comparator.comparing(f -> String.valueOf(f.access()) + f.format() + f.title()));
    return files;
  }

  private static Distribution distribution(Resource file) {
    String size = first(file, DCAT.byteSize);
    return new Distribution(
        text(file, DCTerms.title),
        text(file, DCTerms.description),
        first(file, DCAT.accessURL),
        first(file, DCAT.downloadURL),
        first(file, DCTerms.format),
        first(file, DCAT.mediaType),
        first(file, DCTerms.license),
        first(file, DCTerms.rights),
        size == null || !size.matches("\\d{1,17}(\\.0*)?")
            ? null
            : (Long) (long) Double.parseDouble(size),
        first(file, DCTerms.issued),
        first(file, DCTerms.modified),
        null,
        Set.of());
  }

  /** A text, in French before English before any other language. */
  private static String text(Resource of, Property property) {
    return of.listProperties(property).toList().stream()
        .map(s -> s.getObject())
        .filter(RDFNode::isLiteral)
        .map(RDFNode::asLiteral)
        .min(Comparator.comparingInt(DcatDatasets::rank).thenComparing(Literal::getLexicalForm))
        .map(Literal::getLexicalForm)
        .orElse(null);
  }

  private static int rank(Literal text) {
    String language = text.getLanguage().toLowerCase(java.util.Locale.ROOT);
    return language.startsWith("fr")
        ? 0
        : language.startsWith("en") ? 1 : language.isEmpty() ? 2 : 3;
  }

  private static String first(Resource of, Property property) {
    return of.listProperties(property).toList().stream()
        .map(s -> shown(s.getObject()))
        .filter(Distribution::says)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  private static String all(Resource of, Property property, Function<RDFNode, String> show) {
    String texts =
        of.listProperties(property).toList().stream()
            .map(s -> show.apply(s.getObject()))
            .filter(Distribution::says)
            .sorted()
            .distinct()
            .collect(Collectors.joining(", "));
    return texts.isEmpty() ? null : texts;
  }

  /** The name of an agent; the last part of its address when the graph does not name it. */
  private static String name(Resource of, Property property) {
    return all(
        of,
        property,
        node -> {
          if (node.isLiteral()) {
            return node.asLiteral().getLexicalForm();
          }
          String name = text(node.asResource(), ResourceFactory.createProperty(FOAF, "name"));
          return name != null || node.isAnon() ? name : last(node.asResource().getURI());
        });
  }

  private static String shown(RDFNode node) {
    if (node.isLiteral()) {
      return node.asLiteral().getLexicalForm().strip();
    }
    if (node.isURIResource()) {
      return node.asResource().getURI();
    }
    String label = text(node.asResource(), SKOS.prefLabel);
    label = label == null ? text(node.asResource(), RDFS.label) : label;
    return label == null && node.asResource().listProperties().hasNext() ? "…" : label;
  }

  private static String period(RDFNode node) {
    if (node.isLiteral() || node.isURIResource() && !node.asResource().listProperties().hasNext()) {
      return shown(node);
    }
    String start = first(node.asResource(), DCAT.startDate);
    String end = first(node.asResource(), DCAT.endDate);
    return start == null && end == null
        ? shown(node)
        : (start == null ? "" : start) + "/" + (end == null ? "" : end);
  }

  private static String contact(RDFNode node) {
    if (!node.isResource()) {
      return shown(node);
    }
    for (String property : List.of("fn", "hasEmail", "hasURL")) {
      String found = first(node.asResource(), ResourceFactory.createProperty(VCARD, property));
      if (found != null) {
        return found;
      }
    }
    return shown(node);
  }

  private static String last(String address) {
    String trimmed = address.replaceAll("[/#]+$", "");
    return trimmed.substring(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#')) + 1);
  }

  /**
   * The line that names the dataset as a subject, else the first that names it; 1 when none does.
   */
  private long line(Resource dataset) {
    String name = dataset.isURIResource() ? last(dataset.getURI()) : "dcat:Dataset";
    long found = 1;
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i);
      int at = line.indexOf(name);
      if (at >= 0) {
        boolean subject =
            line.contains("dcat:Dataset") || line.contains("\"@id\"") || line.contains("rdf:about");
        if (subject) {
          return i + 1L;
        }
        found = i + 1L;
      }
    }
    return found;
  }
}
