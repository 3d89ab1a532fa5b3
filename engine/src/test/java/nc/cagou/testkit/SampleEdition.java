package nc.cagou.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Evidence;
import nc.cagou.Parameters;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.brief.Brief;
import nc.cagou.disclosure.Disclosure;
import nc.cagou.disclosure.Protected;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.edition.EditionWriter;
import nc.cagou.edition.Manifest;
import nc.cagou.lineage.NumberPaths;
import nc.cagou.lineage.OpenLineage;
import nc.cagou.lineage.Received;
import nc.cagou.lineage.Trail;
import nc.cagou.passport.Passports;
import nc.cagou.passport.Provenance;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;

/** A small but complete edition made of literals, with every kind of chart, for any test. */
public final class SampleEdition {

  /** The SHA-256 of its one input, which is invented. */
  public static final String CHECKSUM =
      "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef";

  /** What the producer of the sample declares. */
  public static final Provenance PROVENANCE =
      new Provenance(
          List.of(
              new Provenance.Source(
                  new Text("Relevés inventés pour l’exemple", "Records invented as an example"),
                  new Text("Cagou", "Cagou"),
                  "",
                  "CC0-1.0",
                  true,
                  "none",
                  new Text("Inventés par le programme", "Invented by the program"),
                  Set.of())));

  /** What its run remembers: a column of its file that became a field. */
  public static final Trail TRAIL =
      new Trail(
          List.of(
              new Received(
                  "records",
                  List.of(
                      new Received.Typed("commune_code", "string", true),
                      new Received.Typed("year", "integer", true),
                      new Received.Typed("seen", "integer", false)),
                  List.of(
                      new Received.Link("commune", "commune_code"),
                      new Received.Link("annee", "year"),
                      new Received.Link("vus", "seen")))),
          List.of(),
          List.of(new Trail.Small("counted", 12, List.of("commune_code", "year", "seen"))),
          List.of(new Trail.Began(Trail.Step.INTAKE, Instant.parse("2024-12-31T01:00:00Z"))),
          "");

  private static final Instant ENDED = Instant.parse("2024-12-31T01:00:02Z");

  private SampleEdition() {}

  /** Writes a draft. */
  public static Edition draft(EditionStore store) {
    return draft(store, Map.of());
  }

  /** Writes a draft with parameters, for instance {@code height}. */
  public static Edition draft(EditionStore store, Map<String, String> parameters) {
    return write(store, new SampleUseCase(), parameters, false);
  }

  /** Writes an edition with pictures and briefs and publishes it; seconds slower. */
  public static Edition complete(EditionStore store) {
    Edition edition = write(store, new SampleUseCase(), Map.of(), true);
    store.publish(edition);
    return edition;
  }

  /** Writes an edition and publishes it. */
  public static Edition published(EditionStore store) {
    Edition edition = draft(store);
    store.publish(edition);
    return edition;
  }

  static Edition write(
      EditionStore store, SampleUseCase usecase, Map<String, String> parameters, boolean briefs) {
    Evidence.Context context = context(usecase, parameters);
    try (EditionWriter writer = store.begin(usecase, context, inputs())) {
      Protected findings = Disclosure.protect(usecase.decide(null, context), usecase.tables());
      writer.tables(findings);
      Story story = usecase.show(findings.evidence(context), Selection.NONE);
      writer.story(story);
      writer.json("intake.json", Map.of("inputs", List.of()));
      writer.file("notes.txt", out -> out.write("inventé\n".getBytes(StandardCharsets.UTF_8)));
      Passports.write(writer, usecase, story, PROVENANCE);
      Manifest manifest = writer.preview().manifest();
      writer.json("paths.json", NumberPaths.of(manifest, TRAIL, findings, story));
      writer.file(
          "lineage.jsonl",
          out -> out.write(OpenLineage.of(manifest, TRAIL, findings.sheet(), ENDED)));
      if (briefs) {
        writer.pictures(story);
      }
      for (Lang lang : briefs ? Lang.values() : new Lang[0]) {
        Edition preview = writer.preview();
        writer.file("brief." + lang.tag() + ".pdf", out -> Brief.write(preview, lang, out));
      }
      return writer.commit();
    }
  }

  /** One input of 21 rows, one of them in quarantine. */
  public static List<Manifest.InputRecord> inputs() {
    return List.of(
        new Manifest.InputRecord(
            "records", List.of(new Manifest.SourceFile("records.csv", 1234, CHECKSUM)), 21, 20, 1));
  }

  public static Evidence.Context context(SampleUseCase usecase, Map<String, String> parameters) {
    return new Evidence.Context(
        Set.of("records"),
        Parameters.of(usecase.parameters(), parameters),
        true,
        PROVENANCE.lines(),
        LocalDate.of(2024, 12, 31));
  }
}
