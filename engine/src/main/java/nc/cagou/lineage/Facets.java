package nc.cagou.lineage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Facets of OpenLineage, each with its producer and the address of its schema. */
final class Facets {

  static final String SPEC = "https://openlineage.io/spec/";

  private final String producer;

  Facets(String producer) {
    this.producer = producer;
  }

  String producer() {
    return producer;
  }

  /** A facet of the specification; {@code schema} is the end of its address. */
  ObjectNode put(ObjectNode facets, String name, String schema) {
    return facets.putObject(name).put("_producer", producer).put("_schemaURL", SPEC + schema);
  }

  /** A facet of the house: what the specification asks of any facet holds for it. */
  ObjectNode custom(ObjectNode facets, String name, String kind) {
    return put(facets, name, "2-0-2/OpenLineage.json#/$defs/" + kind);
  }

  ArrayNode schema(ObjectNode facets) {
    return put(facets, "schema", "facets/1-1-1/SchemaDatasetFacet.json").putArray("fields");
  }

  ObjectNode columnLineage(ObjectNode facets) {
    ObjectNode facet = put(facets, "columnLineage", "facets/1-2-0/ColumnLineageDatasetFacet.json");
    facet.putObject("fields");
    return facet;
  }

  /** Where one column comes from. */
  ArrayNode column(ObjectNode columnLineage, String name) {
    return ((ObjectNode) columnLineage.get("fields")).putObject(name).putArray("inputFields");
  }

  /** What the rows of the whole dataset rest on. */
  ArrayNode rows(ObjectNode facets) {
    return ((ObjectNode) facets.get("columnLineage")).putArray("dataset");
  }

  void from(ArrayNode inputFields, String namespace, String name, String field, Origin.Kind kind) {
    transformed(inputFields, namespace, name, field, kind);
  }

  void masked(ArrayNode inputFields, String namespace, String name, String field, boolean masked) {
    transformed(inputFields, namespace, name, field, Origin.Kind.IDENTITY).put("masking", masked);
  }

  private static ObjectNode transformed(
      ArrayNode inputFields, String namespace, String name, String field, Origin.Kind kind) {
    ObjectNode from = inputFields.addObject();
    from.put("namespace", namespace).put("name", name).put("field", field);
    return from.putArray("transformations")
        .addObject()
        .put("type", kind.direct() ? "DIRECT" : "INDIRECT")
        .put("subtype", kind.name())
        .put("description", "")
        .put("masking", false);
  }
}
