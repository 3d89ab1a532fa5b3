package nc.cagou.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nc.cagou.edition.Json;

/** A catalogue as JSON-LD 1.1 with a context of its own, so that nothing has to be fetched. */
final class JsonLd {

  private JsonLd() {}

  static String write(Resource root) {
    ObjectNode document = Json.mapper().createObjectNode();
    ObjectNode context = document.putObject("@context");
    Vocabulary.PREFIXES.forEach(context::put);
    document.setAll(node(root));
    return document.toPrettyString() + "\n";
  }

  private static ObjectNode node(Resource resource) {
    ObjectNode node = Json.mapper().createObjectNode();
    if (resource.iri() != null) {
      node.put("@id", resource.iri());
    }
    node.put("@type", resource.type());
    for (Map.Entry<String, List<Object>> property : resource.properties().entrySet()) {
      if (property.getValue().size() == 1) {
        node.set(property.getKey(), value(property.getValue().get(0)));
      } else {
        ArrayNode all = node.putArray(property.getKey());
        property.getValue().forEach(v -> all.add(value(v)));
      }
    }
    return node;
  }

  private static JsonNode value(Object value) {
    if (value instanceof Resource resource) {
      return node(resource);
    }
    ObjectNode node = Json.mapper().createObjectNode();
    if (value instanceof Resource.Link link) {
      return node.put("@id", link.iri());
    }
    Resource.Literal literal = (Resource.Literal) value;
    node.put("@value", literal.value());
    if (literal.lang() != null) {
      node.put("@language", literal.lang());
    } else if (literal.datatype() != null) {
      node.put("@type", literal.datatype());
    }
    return node;
  }
}
