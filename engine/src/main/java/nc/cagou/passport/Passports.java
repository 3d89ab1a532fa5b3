package nc.cagou.passport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.Indicator;
import nc.cagou.Story;
import nc.cagou.TableSpec;
import nc.cagou.UseCase;
import nc.cagou.edition.EditionWriter;
import nc.cagou.edition.Manifest;
import nc.cagou.text.Text;

/** Writes the papers of an edition: passport, lineage, data package. */
public final class Passports {

  private Passports() {}

  /**
   * Writes {@code passport.json}, {@code lineage.jsonl} and {@code datapackage.json}. Call it when
   * the tables and the story are written, before the briefs.
   *
   * @param started when the run began
   */
  public static void write(
      EditionWriter writer, UseCase usecase, Story story, Provenance provenance, Instant started) {
    Manifest manifest = writer.preview().manifest();
    writer.json("passport.json", passport(manifest, usecase.decision(), story, provenance));
    writer.file("lineage.jsonl", out -> out.write(Lineage.of(manifest, started, Instant.now())));
    writer.json("datapackage.json", DataPackage.of(manifest, provenance));
  }

  static Passport passport(Manifest m, Text purpose, Story story, Provenance provenance) {
    List<Provenance.Source> sources = provenance.sources();
    List<TableSpec> specs = m.tables().stream().map(Manifest.TableRecord::spec).toList();
    List<Text> producers =
        sources.stream().map(Provenance.Source::producer).filter(t -> !t.isEmpty()).toList();
    List<Text> collection =
        sources.stream().map(Provenance.Source::collection).filter(t -> !t.isEmpty()).toList();
    List<String> licences = said(sources.stream().map(Provenance.Source::licence).toList());
    List<String> contacts = said(sources.stream().map(Provenance.Source::contact).toList());
    String contact = String.join(", ", contacts);
    String personal = personal(sources);
    List<Text> limits = new ArrayList<>(story.notSaid());
    limits.addAll(m.notComputed());
    Map<String, Boolean> known = new TreeMap<>();
    known.put("producers", !producers.isEmpty());
    known.put("contact", !contact.isEmpty());
    known.put("personal_data_class", !personal.isEmpty());
    known.put("licences", !licences.isEmpty());
    known.put("collection", !collection.isEmpty());
    String authorisation = m.parameters().getOrDefault("authorisation", "");
    known.put("authorisation", !authorisation.isEmpty());
    for (String never : List.of("legal_basis", "update", "retention")) {
      known.put(never, false);
    }
    return new Passport(
        m.usecase(),
        m.id(),
        m.title(),
        producers,
        contact,
        purpose,
        "",
        authorisation,
        personal,
        m.synthetic(),
        licences,
        coverage(story.indicators()),
        "",
        m.sources(),
        collection,
        limits,
        specs.stream().map(TableSpec::profile).distinct().toList(),
        "",
        m.inputs(),
        m.codeVersion(),
        "lineage.jsonl",
        Verdicts.of(provenance, specs),
        known.keySet().stream().filter(field -> !known.get(field)).toList());
  }

  private static List<String> said(List<String> words) {
    return words.stream().filter(w -> !w.isEmpty()).distinct().toList();
  }

  /** The highest class; empty as soon as one source does not declare its own. */
  private static String personal(List<Provenance.Source> sources) {
    int highest = -1;
    for (Provenance.Source source : sources) {
      int rank = Provenance.PERSONAL.indexOf(source.personalData());
      if (rank < 0) {
        return "";
      }
      highest = Math.max(highest, rank);
    }
    return highest < 0 ? "" : Provenance.PERSONAL.get(highest);
  }

  private static Passport.Coverage coverage(List<Indicator> indicators) {
    return new Passport.Coverage(
        indicators.stream().map(Indicator::period).distinct().sorted().toList(),
        indicators.stream().map(Indicator::territory).distinct().sorted().toList());
  }
}
