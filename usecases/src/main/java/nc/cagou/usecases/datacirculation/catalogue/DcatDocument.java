package nc.cagou.usecases.datacirculation.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.Document;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;

/**
 * A catalogue in RDF (DCAT, DCAT-AP) as Turtle, JSON-LD or RDF/XML, read with Apache Jena: one
 * record for each {@code dcat:Dataset}. Nothing is fetched: a JSON-LD context that is named by its
 * address is answered from the house, or refused.
 */
enum DcatDocument implements Document {
  TURTLE("dcat-turtle") {
    @Override
    boolean looksLike(String head) {
      String start = head.replaceAll("(?m)^\\s*#.*$", "").stripLeading();
      boolean prefix = start.regionMatches(true, 0, "@prefix", 0, 7);
      boolean sparql = start.regionMatches(true, 0, "prefix ", 0, 7);
      boolean base = start.regionMatches(true, 0, "@base", 0, 5);
      return prefix || sparql || base || start.startsWith("<http");
    }

    @Override
    Lang lang() {
      return Lang.TURTLE;
    }
  },
  JSON_LD("dcat-jsonld") {
    @Override
    boolean looksLike(String head) {
      String start = head.stripLeading();
      boolean json = start.startsWith("{") || start.startsWith("[");
      return json
          && (start.contains("\"@context\"")
              || start.contains("\"@graph\"")
              || start.contains("\"@type\""));
    }

    @Override
    Lang lang() {
      return Lang.JSONLD11;
    }
  },
  RDF_XML("dcat-rdfxml") {
    @Override
    boolean looksLike(String head) {
      return head.contains("<rdf:RDF");
    }

    @Override
    Lang lang() {
      return Lang.RDFXML;
    }
  };

  /** What Jena says of a slash inside a prefixed name. */
  private static final Pattern SLASH = Pattern.compile("\\[(\\d+):(\\d+)\\].*\\[SLASH\\]");

  private static final String BASE = "http://catalogue.invalid/";

  private final String format;

  DcatDocument(String format) {
    this.format = format;
  }

  abstract boolean looksLike(String head);

  abstract Lang lang();

  @Override
  public String format() {
    return format;
  }

  @Override
  public boolean recognises(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    return looksLike(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  @Override
  public Content read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    LocalContexts contexts = new LocalContexts();
    Model model = ModelFactory.createDefaultModel();
    try {
      RDFParser.create()
          .source(new ByteArrayInputStream(bytes))
          .lang(lang())
          .forceLang(lang())
          .base(BASE)
          .errorHandler(new Broken())
          .set(LangJSONLD11.JSONLD_OPTIONS, contexts.options())
          .parse(model);
    } catch (RiotException e) {
      throw refused(contexts, e);
    }
    Content content = new DcatDatasets(model, new String(bytes, StandardCharsets.UTF_8)).content();
    if (content.entries().isEmpty()) {
      throw Refusal.input(CatalogueInputs.WORDS.get("refused.no_dataset"));
    }
    return content;
  }

  private static Refusal refused(LocalContexts contexts, RiotException e) {
    Text why =
        contexts.refused() != null
            ? CatalogueInputs.WORDS.get("refused.context", Map.of("address", contexts.refused()))
            : broken(String.valueOf(e.getMessage()));
    return new Refusal(Refusal.Kind.INPUT, why, e);
  }

  private static Text broken(String message) {
    Matcher slash = SLASH.matcher(message);
    return slash.find()
        ? CatalogueInputs.WORDS.get(
            "refused.rdf_slash", Map.of("line", slash.group(1), "column", slash.group(2)))
        : CatalogueInputs.WORDS.get("refused.rdf", Map.of("why", message));
  }

  /** Warnings (an odd language tag, say) pass; errors stop with their line. */
  private static final class Broken implements ErrorHandler {

    @Override
    public void warning(String message, long line, long column) {
      // what is odd is still read
    }

    @Override
    public void error(String message, long line, long column) {
      throw new RiotException(line > 0 ? "[" + line + ":" + column + "] " + message : message);
    }

    @Override
    public void fatal(String message, long line, long column) {
      error(message, line, column);
    }
  }
}
