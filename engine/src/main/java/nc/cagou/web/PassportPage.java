package nc.cagou.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nc.cagou.edition.Manifest;
import nc.cagou.passport.Passport;
import nc.cagou.territory.Territories;
import nc.cagou.text.Text;

/**
 * Where the figures of an edition come from and what may be done with them.
 *
 * @param verdict may I share it, in words
 * @param facts what is known; what nobody has said is named once, at the end
 * @param inputs the files, with counts and checksums
 */
public record PassportPage(
    Visit v, EditionHead head, String verdict, List<Fact> facts, Grid inputs, List<Link> links) {

  static PassportPage of(Visit v, EditionHead head, Passport passport, List<Link> links) {
    List<Fact> facts = new ArrayList<>();
    add(v, facts, "purpose", v.say(passport.purpose()));
    add(v, facts, "producers", join(v, passport.producers()));
    add(v, facts, "sources", join(v, passport.sources()));
    add(v, facts, "licences", String.join(", ", passport.licences()));
    add(v, facts, "collection", join(v, passport.collection()));
    add(v, facts, "periods", String.join(", ", passport.coverage().periods()));
    add(
        v,
        facts,
        "territories",
        passport.coverage().territories().stream()
            .map(code -> v.say(Territories.name(code)))
            .collect(Collectors.joining(", ")));
    add(v, facts, "update", passport.update());
    if (!passport.personalDataClass().isEmpty()) {
      add(v, facts, "personal", v.t("passport.personal." + passport.personalDataClass()));
    }
    add(v, facts, "profiles", String.join(", ", passport.disclosureProfiles()));
    add(v, facts, "limits", join(v, passport.limits()));
    add(v, facts, "legal_basis", passport.legalBasis());
    add(v, facts, "authorisation", passport.authorisation());
    add(v, facts, "retention", passport.retention());
    add(v, facts, "contact", passport.contact());
    add(v, facts, "version", passport.codeVersion());
    add(v, facts, "missing", missing(v, passport.missing()));
    return new PassportPage(
        v, head, v.say(passport.verdict().reason()), facts, inputs(v, passport.inputs()), links);
  }

  private static Grid inputs(Visit v, List<Manifest.InputRecord> inputs) {
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (Manifest.InputRecord input : inputs) {
      for (Manifest.SourceFile file : input.files()) {
        rows.add(
            List.of(
                Grid.Cell.name(IntakeReader.fileName(file.path())),
                Grid.Cell.text(input.name()),
                Grid.Cell.number(Sizes.write(v, file.bytes())),
                Grid.Cell.text(file.sha256())));
      }
    }
    List<Grid.Head> heads =
        List.of(
            new Grid.Head(v.t("intake.file"), "", false),
            new Grid.Head(v.t("passport.input"), "", false),
            new Grid.Head(v.t("passport.size"), "", true),
            new Grid.Head("SHA-256", "", false));
    return new Grid(v.t("passport.inputs"), heads, rows);
  }

  private static String missing(Visit v, List<String> fields) {
    return fields.stream()
        .map(field -> v.t("passport.field." + field).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String join(Visit v, List<Text> texts) {
    return texts.stream().map(v::say).collect(Collectors.joining("\n"));
  }

  private static void add(Visit v, List<Fact> facts, String key, String text) {
    if (!text.isEmpty()) {
      facts.add(Fact.of(v.t("passport." + key), text));
    }
  }
}
