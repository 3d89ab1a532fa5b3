package nc.cagou.passport;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nc.cagou.TableSpec;
import nc.cagou.edition.Json;
import nc.cagou.edition.Manifest;

/**
 * {@code lineage.jsonl}: the run as OpenLineage events (specification 2-0-2), START and COMPLETE,
 * one a line: input files with their rows and checksums, tables with their columns and rows.
 */
final class Lineage {

  private static final String SPEC = "https://openlineage.io/spec/";
  private static final String EVENT = SPEC + "2-0-2/OpenLineage.json#/$defs/RunEvent";

  private final Manifest manifest;
  private final String producer;

  private Lineage(Manifest manifest) {
    this.manifest = manifest;
    this.producer = "urn:cagou:" + manifest.codeVersion();
  }

  static byte[] of(Manifest manifest, Instant started, Instant ended) {
    Lineage lineage = new Lineage(manifest);
    String lines =
        Json.line(lineage.event("START", started, false))
            + "\n"
            + Json.line(lineage.event("COMPLETE", ended, true))
            + "\n";
    return lines.getBytes(StandardCharsets.UTF_8);
  }

  private ObjectNode event(String type, Instant time, boolean done) {
    ObjectNode event = Json.mapper().createObjectNode();
    event.put("eventType", type);
    event.put("eventTime", time.toString());
    event.put("producer", producer);
    event.put("schemaURL", EVENT);
    byte[] seed = (manifest.usecase() + "/" + manifest.id()).getBytes(StandardCharsets.UTF_8);
    ObjectNode run = event.putObject("run");
    run.put("runId", UUID.nameUUIDFromBytes(seed).toString());
    ObjectNode runFacet = run.putObject("facets").putObject("cagou_edition");
    facet(runFacet, "1-1-1/OpenLineage.json#/$defs/RunFacet");
    runFacet.put("edition", manifest.id());
    runFacet.put("codeVersion", manifest.codeVersion());
    ObjectNode parameters = runFacet.putObject("parameters");
    manifest.parameters().forEach(parameters::put);
    event.putObject("job").put("namespace", "cagou").put("name", manifest.usecase());
    ArrayNode inputs = event.putArray("inputs");
    manifest.inputs().forEach(input -> input(inputs, input));
    ArrayNode outputs = event.putArray("outputs");
    if (done) {
      manifest.tables().forEach(table -> output(outputs.addObject(), table));
    }
    return event;
  }

  private void input(ArrayNode inputs, Manifest.InputRecord input) {
    ObjectNode dataset = inputs.addObject();
    dataset.put("namespace", "file");
    dataset.put("name", input.name());
    ObjectNode facets = dataset.putObject("facets");
    ObjectNode version = facets.putObject("version");
    facet(version, "facets/1-0-1/DatasetVersionDatasetFacet.json");
    version.put(
        "datasetVersion",
        String.join("+", input.files().stream().map(f -> "sha256:" + f.sha256()).toList()));
    ObjectNode checksums = facets.putObject("cagou_files");
    facet(checksums, "2-0-2/OpenLineage.json#/$defs/DatasetFacet");
    checksums.put("accepted", input.accepted());
    checksums.put("quarantined", input.quarantined());
    ArrayNode files = checksums.putArray("files");
    for (Manifest.SourceFile file : input.files()) {
      files
          .addObject()
          .put("path", file.path())
          .put("bytes", file.bytes())
          .put("sha256", file.sha256());
    }
    ObjectNode quality = dataset.putObject("inputFacets").putObject("dataQualityMetrics");
    facet(quality, "facets/1-0-2/DataQualityMetricsInputDatasetFacet.json");
    quality.put("rowCount", input.read());
    quality.put("bytes", input.files().stream().mapToLong(Manifest.SourceFile::bytes).sum());
    quality.putObject("columnMetrics");
  }

  private void output(ObjectNode dataset, Manifest.TableRecord table) {
    dataset.put("namespace", "cagou");
    dataset.put("name", manifest.usecase() + "/" + manifest.id() + "/" + table.name());
    ObjectNode schema = dataset.putObject("facets").putObject("schema");
    facet(schema, "facets/1-1-1/SchemaDatasetFacet.json");
    ArrayNode fields = schema.putArray("fields");
    for (TableSpec.Column column : table.spec().columns()) {
      fields
          .addObject()
          .put("name", column.name())
          .put("type", column.type().name().toLowerCase(Locale.ROOT))
          .put("description", column.title().en());
    }
    ObjectNode statistics = dataset.putObject("outputFacets").putObject("outputStatistics");
    facet(statistics, "facets/1-0-2/OutputStatisticsOutputDatasetFacet.json");
    statistics.put("rowCount", table.rows());
  }

  private void facet(ObjectNode facet, String schema) {
    facet.put("_producer", producer);
    facet.put("_schemaURL", SPEC + schema);
  }
}
