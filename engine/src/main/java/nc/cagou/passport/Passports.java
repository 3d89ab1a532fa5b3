package nc.cagou.passport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nc.cagou.Indicator;
import nc.cagou.Story;
import nc.cagou.TableSpec;
import nc.cagou.UseCase;
import nc.cagou.edition.EditionWriter;
import nc.cagou.edition.Manifest;
import nc.cagou.method.MethodCards;
import nc.cagou.text.Text;

/** Writes the papers of an edition: passport, data package. */
public final class Passports {

  private Passports() {}

  /**
   * Writes {@code passport.json} and {@code datapackage.json}. Call it when the tables and the
   * story are written, before the briefs.
   */
  public static void write(
      EditionWriter writer, UseCase usecase, Story story, Provenance provenance) {
    Manifest manifest = writer.preview().manifest();
    writer.json("passport.json", passport(manifest, usecase.decision(), story, provenance));
    writer.json("datapackage.json", DataPackage.of(manifest, provenance));
  }

  static Passport passport(Manifest m, Text purpose, Story story, Provenance provenance) {
    Declaration said = Declaration.of(m.parameters());
    List<TableSpec> specs = m.tables().stream().map(Manifest.TableRecord::spec).toList();
    Rights rights = Rights.of(provenance, said, specs, m.madeOn());
    List<Provenance.Source> sources = rights.sources();
    String contact =
        said.contact().isEmpty()
            ? String.join(", ", words(sources, Provenance.Source::contact))
            : said.contact();
    List<Text> producers = texts(sources, Provenance.Source::producer);
    List<Text> collection = texts(sources, Provenance.Source::collection);
    Text update = update(sources, said);
    Passport.Coverage coverage = coverage(story.indicators());
    List<Text> limits = limits(story, m, sources);
    Gaps gaps =
        Gaps.of(
            rights,
            Map.of(
                "contact", !contact.isEmpty(),
                "purpose", !purpose.isEmpty(),
                "update", !update.isEmpty(),
                "collection", !collection.isEmpty(),
                "limits", !limits.isEmpty(),
                "coverage", !coverage.periods().isEmpty() && !coverage.territories().isEmpty()));
    return new Passport(
        m.usecase(),
        m.id(),
        m.title(),
        producers,
        contact,
        purpose,
        rights.legalBasis(),
        rights.authorisation(),
        rights.personal(),
        rights.inputsPersonal(),
        m.synthetic(),
        words(sources, Provenance.Source::licence),
        rights.licence().name(),
        rights.recipients().words(),
        coverage,
        update,
        m.sources(),
        collection,
        limits,
        notFor(story),
        specs.stream().map(TableSpec::profile).distinct().toList(),
        rights.retention() == null ? "" : rights.retention().toString(),
        m.inputs(),
        m.codeVersion(),
        "lineage.jsonl",
        sources,
        Verdicts.of(rights),
        gaps.missing(),
        gaps.notApplicable());
  }

  private static List<String> words(
      List<Provenance.Source> sources, Function<Provenance.Source, String> said) {
    return Rights.distinct(sources.stream().map(said).toList());
  }

  private static List<Text> texts(
      List<Provenance.Source> sources, Function<Provenance.Source, Text> said) {
    return sources.stream().map(said).filter(t -> !t.isEmpty()).distinct().toList();
  }

  private static Text update(List<Provenance.Source> sources, Declaration said) {
    if (!said.terms().update().isEmpty()) {
      return said.terms().update();
    }
    List<Text> promised = texts(sources, s -> s.terms().update());
    return new Text(
        String.join(" ; ", promised.stream().map(Text::fr).toList()),
        String.join("; ", promised.stream().map(Text::en).toList()));
  }

  private static List<Text> limits(Story story, Manifest m, List<Provenance.Source> sources) {
    Set<Text> limits = new LinkedHashSet<>(story.notSaid());
    limits.addAll(m.notComputed());
    sources.forEach(s -> limits.addAll(s.terms().limits()));
    return new ArrayList<>(limits);
  }

  private static List<Text> notFor(Story story) {
    return story.sections().stream()
        .flatMap(section -> section.figures().stream())
        .flatMap(figure -> figure.methods().stream())
        .distinct()
        .map(id -> MethodCards.of(id).notFor())
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  private static Passport.Coverage coverage(List<Indicator> indicators) {
    return new Passport.Coverage(
        sorted(indicators, Indicator::period), sorted(indicators, Indicator::territory));
  }

  private static List<String> sorted(List<Indicator> indicators, Function<Indicator, String> said) {
    return Rights.distinct(indicators.stream().map(said).sorted().toList());
  }
}
