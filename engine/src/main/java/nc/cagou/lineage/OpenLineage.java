package nc.cagou.lineage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nc.cagou.disclosure.Sheet;
import nc.cagou.edition.Json;
import nc.cagou.edition.Manifest;
import nc.cagou.lineage.Trail.Step;

/**
 * {@code lineage.jsonl}: a run as OpenLineage events (specification 2-0-2), one a line. The run
 * itself starts and completes; between, each of its steps does, with the run as its parent: {@code
 * intake} (files to accepted rows and quarantine), {@code reduce} (Spark, to small tables), {@code
 * decide} (methods, to decided tables), {@code protect} (to the tables that leave), {@code write}
 * (to files). The tables of the last event are traced column by column to the columns of the files.
 */
public final class OpenLineage {

  private static final String EVENT = Facets.SPEC + "2-0-2/OpenLineage.json#/$defs/RunEvent";
  private static final String JOBS = "cagou";

  private final Manifest manifest;
  private final Trail trail;
  private final Sheet sheet;
  private final Facets facets;
  private final ColumnTrace traces;
  private final Datasets datasets;

  private OpenLineage(Manifest manifest, Trail trail, Sheet sheet) {
    this.manifest = manifest;
    this.trail = trail;
    this.sheet = sheet;
    this.facets = new Facets("urn:cagou:" + manifest.codeVersion());
    this.traces =
        new ColumnTrace(manifest.tables().stream().map(Manifest.TableRecord::spec).toList(), trail);
    this.datasets = new Datasets(facets, manifest, trail, traces);
  }

  /**
   * The events as JSON lines.
   *
   * @param manifest of the edition as it stands, tables and story written
   */
  public static byte[] of(Manifest manifest, Trail trail, Sheet sheet, Instant ended) {
    return new OpenLineage(manifest, trail, sheet).lines(ended).getBytes(StandardCharsets.UTF_8);
  }

  private String lines(Instant ended) {
    List<ObjectNode> events = new ArrayList<>();
    List<Trail.Began> began = trail.began();
    ObjectNode start = event("START", began.isEmpty() ? ended : began.get(0).at(), null);
    manifest.inputs().forEach(i -> start.withArray("inputs").add(datasets.files(i)));
    events.add(start);
    for (int i = 0; i < began.size(); i++) {
      Step step = began.get(i).step();
      events.add(event("START", began.get(i).at(), step));
      ObjectNode complete =
          event("COMPLETE", i + 1 < began.size() ? began.get(i + 1).at() : ended, step);
      fill(step, complete.withArray("inputs"), complete.withArray("outputs"));
      events.add(complete);
    }
    ObjectNode complete = event("COMPLETE", ended, null);
    manifest.inputs().forEach(i -> complete.withArray("inputs").add(datasets.files(i)));
    aside()
        .forEach(name -> complete.withArray("inputs").add(Datasets.dataset(Datasets.HOUSE, name)));
    manifest.tables().forEach(t -> complete.withArray("outputs").add(datasets.traced("", t)));
    events.add(complete);
    StringBuilder lines = new StringBuilder();
    events.forEach(e -> lines.append(Json.line(e)).append('\n'));
    return lines.toString();
  }

  private void fill(Step step, ArrayNode inputs, ArrayNode outputs) {
    String base = manifest.usecase() + "/" + manifest.id() + "/";
    switch (step) {
      case INTAKE ->
          manifest
              .inputs()
              .forEach(
                  i -> {
                    inputs.add(datasets.files(i));
                    outputs.add(datasets.accepted(i));
                    outputs.add(datasets.quarantined(i));
                  });
      case REDUCE -> {
        manifest.inputs().forEach(i -> inputs.add(named(base + "accepted/" + i.name())));
        trail.small().forEach(small -> outputs.add(datasets.reduced(small)));
      }
      case DECIDE -> {
        trail.small().forEach(small -> inputs.add(named(base + "reduced/" + small.name())));
        aside().forEach(name -> inputs.add(named(name)));
        manifest.tables().forEach(t -> outputs.add(datasets.traced("decided/", t)));
      }
      case PROTECT ->
          manifest
              .tables()
              .forEach(
                  t -> {
                    inputs.add(datasets.named("decided/", t));
                    ObjectNode table = datasets.masked(t, hidden(t.name()));
                    protection((ObjectNode) table.get("outputFacets"), t.name());
                    outputs.add(table);
                  });
      case WRITE ->
          manifest
              .tables()
              .forEach(
                  t -> {
                    inputs.add(datasets.named("", t));
                    manifest.files().stream()
                        .filter(f -> f.path().matches("tables/\\Q" + t.name() + "\\E\\.[a-z]+"))
                        .forEach(f -> outputs.add(datasets.file(t, f)));
                  });
    }
  }

  private void protection(ObjectNode own, String table) {
    sheet.tables().stream()
        .filter(line -> line.table().equals(table))
        .forEach(
            line ->
                facets
                    .custom(own, "cagou_protection", "OutputDatasetFacet")
                    .put("profile", line.profile())
                    .put("cells", line.cells())
                    .put("cellsTested", line.cellsTested())
                    .put("primary", line.primary())
                    .put("secondary", line.secondary()));
  }

  private long hidden(String table) {
    return sheet.tables().stream()
        .filter(line -> line.table().equals(table))
        .mapToLong(line -> line.primary() + line.secondary())
        .sum();
  }

  /** Datasets that are no files: figures of the house, parameters. */
  private Set<String> aside() {
    Set<String> names = new LinkedHashSet<>();
    for (Manifest.TableRecord table : manifest.tables()) {
      for (List<Origin> origins : traces.of(table.name()).values()) {
        origins.stream()
            .filter(o -> !o.isOfInput())
            .forEach(
                o ->
                    names.add(
                        o.input().equals(Origin.PARAMETER)
                            ? manifest.usecase() + "/" + manifest.id() + "/parameters"
                            : o.input()));
      }
    }
    return names;
  }

  private static ObjectNode named(String name) {
    return Datasets.dataset(Datasets.HOUSE, name);
  }

  private ObjectNode event(String type, Instant time, Step step) {
    ObjectNode event = Json.mapper().createObjectNode();
    event.put("eventType", type);
    event.put("eventTime", time.toString());
    event.put("producer", facets.producer());
    event.put("schemaURL", EVENT);
    String name = manifest.usecase();
    ObjectNode run = event.putObject("run").put("runId", id(step));
    ObjectNode runFacets = run.putObject("facets");
    if (step == null) {
      ObjectNode edition = facets.custom(runFacets, "cagou_edition", "RunFacet");
      edition.put("edition", manifest.id());
      edition.put("codeVersion", manifest.codeVersion());
      ObjectNode parameters = edition.putObject("parameters");
      manifest.parameters().forEach(parameters::put);
    } else {
      ObjectNode parent = facets.put(runFacets, "parent", "facets/1-1-0/ParentRunFacet.json");
      parent.putObject("run").put("runId", id(null));
      parent.putObject("job").put("namespace", JOBS).put("name", name);
      name = name + "." + step.name().toLowerCase(Locale.ROOT);
      if (step == Step.REDUCE && !trail.engine().isEmpty()) {
        facets
            .put(runFacets, "processing_engine", "facets/1-1-1/ProcessingEngineRunFacet.json")
            .put("version", trail.engine())
            .put("name", "spark");
      }
    }
    ObjectNode job = event.putObject("job").put("namespace", JOBS).put("name", name);
    facets
        .put(job.putObject("facets"), "jobType", "facets/2-0-3/JobTypeJobFacet.json")
        .put("processingType", "BATCH")
        .put("integration", step == Step.REDUCE ? "SPARK" : "CAGOU")
        .put("jobType", step == null ? "JOB" : "TASK");
    event.putArray("inputs");
    event.putArray("outputs");
    return event;
  }

  private String id(Step step) {
    String seed = manifest.usecase() + "/" + manifest.id() + (step == null ? "" : "/" + step);
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
