package nc.cagou.lineage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nc.cagou.TableSpec;
import nc.cagou.edition.Json;
import nc.cagou.edition.Manifest;

/**
 * The datasets of the events of a run: files ({@code file/INPUT}), accepted rows ({@code
 * USECASE/EDITION/accepted/INPUT}), reduced and decided tables, tables of the edition ({@code
 * USECASE/EDITION/TABLE}), figures of the house ({@code reference}), parameters.
 */
final class Datasets {

  static final String FILES = "file";
  static final String HOUSE = "cagou";

  private final Facets facets;
  private final Manifest manifest;
  private final Trail trail;
  private final ColumnTrace traces;
  private final String base;

  Datasets(Facets facets, Manifest manifest, Trail trail, ColumnTrace traces) {
    this.facets = facets;
    this.manifest = manifest;
    this.trail = trail;
    this.traces = traces;
    this.base = manifest.usecase() + "/" + manifest.id() + "/";
  }

  /** The files of an input: what they are, how many of their rows were read and kept. */
  ObjectNode files(Manifest.InputRecord input) {
    ObjectNode dataset = dataset(FILES, input.name());
    ObjectNode own = dataset.putObject("facets");
    facets
        .put(own, "version", "facets/1-0-1/DatasetVersionDatasetFacet.json")
        .put(
            "datasetVersion",
            String.join("+", input.files().stream().map(f -> "sha256:" + f.sha256()).toList()));
    trail.input(input.name()).ifPresent(r -> headers(own, r));
    ArrayNode files = facets.custom(own, "cagou_files", "DatasetFacet").putArray("files");
    input
        .files()
        .forEach(
            f ->
                files
                    .addObject()
                    .put("name", fileName(f.path()))
                    .put("bytes", f.bytes())
                    .put("sha256", f.sha256()));
    ObjectNode rows = dataset.putObject("inputFacets");
    facets
        .put(rows, "dataQualityMetrics", "facets/1-0-2/DataQualityMetricsInputDatasetFacet.json")
        .put("rowCount", input.read())
        .put("bytes", input.files().stream().mapToLong(Manifest.SourceFile::bytes).sum())
        .put("fileCount", input.files().size())
        .putObject("columnMetrics");
    facets
        .custom(rows, "cagou_rows", "InputDatasetFacet")
        .put("read", input.read())
        .put("accepted", input.accepted())
        .put("quarantined", input.quarantined());
    return dataset;
  }

  private void headers(ObjectNode own, Received received) {
    ArrayNode fields = facets.schema(own);
    for (Received.Link link : received.links()) {
      fields.addObject().put("name", link.source());
    }
  }

  /** The rows of an input that keep its contract, and where their fields come from. */
  ObjectNode accepted(Manifest.InputRecord input) {
    ObjectNode dataset = dataset(HOUSE, base + "accepted/" + input.name());
    trail
        .input(input.name())
        .ifPresent(
            received -> {
              ObjectNode own = dataset.putObject("facets");
              ArrayNode fields = facets.schema(own);
              ObjectNode lineage = facets.columnLineage(own);
              for (Received.Typed field : received.fields()) {
                fields.addObject().put("name", field.name()).put("type", field.type());
                received
                    .header(field.name())
                    .ifPresent(
                        header ->
                            facets.from(
                                facets.column(lineage, field.name()),
                                FILES,
                                input.name(),
                                header,
                                Origin.Kind.TRANSFORMATION));
              }
            });
    return written(dataset, input.accepted());
  }

  /** The rows of an input that do not. */
  ObjectNode quarantined(Manifest.InputRecord input) {
    return written(dataset(HOUSE, base + "quarantine/" + input.name()), input.quarantined());
  }

  /** A small table that Spark made, column by column from accepted rows. */
  ObjectNode reduced(Trail.Small small) {
    ObjectNode dataset = dataset(HOUSE, base + "reduced/" + small.name());
    ObjectNode own = dataset.putObject("facets");
    ArrayNode fields = facets.schema(own);
    ObjectNode lineage = facets.columnLineage(own);
    for (String column : small.columns()) {
      fields.addObject().put("name", column);
      ArrayNode from = facets.column(lineage, column);
      trail.reducedColumn(small.name(), column).forEach(o -> accepted(from, o));
    }
    ArrayNode rows = facets.rows(own);
    trail.reduced().stream()
        .filter(r -> r.name().equals(small.name()))
        .flatMap(r -> r.rows().stream())
        .forEach(o -> accepted(rows, o));
    return written(dataset, small.rows());
  }

  private void accepted(ArrayNode from, Origin origin) {
    facets.from(from, HOUSE, base + "accepted/" + origin.input(), origin.field(), origin.kind());
  }

  /** A table with its columns and no more. */
  ObjectNode named(String step, Manifest.TableRecord table) {
    ObjectNode dataset = dataset(HOUSE, base + step + table.name());
    schema(dataset.putObject("facets"), table.spec());
    return dataset;
  }

  /** A table, its columns traced to the columns of the files. */
  ObjectNode traced(String step, Manifest.TableRecord table) {
    ObjectNode dataset = named(step, table);
    ObjectNode lineage = facets.columnLineage((ObjectNode) dataset.get("facets"));
    Map<String, List<Origin>> columns = traces.of(table.name());
    columns.forEach(
        (column, origins) -> {
          ArrayNode from = facets.column(lineage, column);
          origins.forEach(o -> source(from, o));
        });
    return written(dataset, table.rows());
  }

  /** A table as it leaves: each column is that of the decided table, hidden where it has to be. */
  ObjectNode masked(Manifest.TableRecord table, long hidden) {
    ObjectNode dataset = named("", table);
    ObjectNode own = (ObjectNode) dataset.get("facets");
    ObjectNode lineage = facets.columnLineage(own);
    for (TableSpec.Column column : table.spec().columns()) {
      boolean mask = column.role() == TableSpec.Role.MEASURE && column.restsOn() != null;
      facets.masked(
          facets.column(lineage, column.name()),
          HOUSE,
          base + "decided/" + table.name(),
          column.name(),
          mask && hidden > 0);
    }
    return written(dataset, table.rows());
  }

  private void source(ArrayNode from, Origin origin) {
    if (!origin.isOfInput()) {
      String name = origin.input().equals(Origin.PARAMETER) ? base + "parameters" : origin.input();
      facets.from(from, HOUSE, name, origin.field(), origin.kind());
      return;
    }
    trail
        .input(origin.input())
        .flatMap(received -> received.header(origin.field()))
        .ifPresentOrElse(
            header -> facets.from(from, FILES, origin.input(), header, origin.kind()),
            () -> accepted(from, origin));
  }

  /** A file of the edition that holds a table. */
  ObjectNode file(Manifest.TableRecord table, Manifest.FileRecord file) {
    ObjectNode dataset = dataset(HOUSE, base + file.path());
    ObjectNode own = dataset.putObject("facets");
    schema(own, table.spec());
    facets
        .put(own, "version", "facets/1-0-1/DatasetVersionDatasetFacet.json")
        .put("datasetVersion", "sha256:" + file.sha256());
    facets
        .put(
            dataset.putObject("outputFacets"),
            "outputStatistics",
            "facets/1-0-2/OutputStatisticsOutputDatasetFacet.json")
        .put("rowCount", table.rows())
        .put("size", file.bytes());
    return dataset;
  }

  private void schema(ObjectNode own, TableSpec spec) {
    ArrayNode fields = facets.schema(own);
    for (TableSpec.Column column : spec.columns()) {
      fields
          .addObject()
          .put("name", column.name())
          .put("type", column.type().name().toLowerCase(Locale.ROOT))
          .put("description", column.title().en());
    }
  }

  private ObjectNode written(ObjectNode dataset, long rows) {
    facets
        .put(
            dataset.putObject("outputFacets"),
            "outputStatistics",
            "facets/1-0-2/OutputStatisticsOutputDatasetFacet.json")
        .put("rowCount", rows);
    return dataset;
  }

  static ObjectNode dataset(String namespace, String name) {
    return Json.mapper().createObjectNode().put("namespace", namespace).put("name", name);
  }

  /** Where a file lay is nobody's business. */
  static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
