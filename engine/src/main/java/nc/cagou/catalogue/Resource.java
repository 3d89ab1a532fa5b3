package nc.cagou.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.text.Text;

/**
 * A node of the catalogue: its address (none for a blank node), its class and its properties, all
 * with the prefixes of {@link Vocabulary}.
 */
final class Resource {

  /** A value that is no node: a text in a language, a date, a number. */
  record Literal(String value, String lang, String datatype) {}

  /** The address of something that is described elsewhere. */
  record Link(String iri) {}

  private final String iri;
  private final String type;
  private final Map<String, List<Object>> properties = new LinkedHashMap<>();

  Resource(String iri, String type) {
    this.iri = iri;
    this.type = type;
  }

  static Resource blank(String type) {
    return new Resource(null, type);
  }

  String iri() {
    return iri;
  }

  String type() {
    return type;
  }

  Map<String, List<Object>> properties() {
    return properties;
  }

  /** A text in both languages; nothing when it is empty. */
  Resource say(String property, Text text) {
    if (!text.isEmpty()) {
      put(property, new Literal(text.fr(), "fr", null));
      put(property, new Literal(text.en(), "en", null));
    }
    return this;
  }

  Resource literal(String property, String value, String datatype) {
    return put(property, new Literal(value, null, datatype));
  }

  Resource literal(String property, String value) {
    return put(property, new Literal(value, null, null));
  }

  Resource link(String property, String address) {
    return put(property, new Link(address));
  }

  Resource node(String property, Resource value) {
    return put(property, value);
  }

  private Resource put(String property, Object value) {
    properties.computeIfAbsent(property, p -> new ArrayList<>()).add(value);
    return this;
  }
}
