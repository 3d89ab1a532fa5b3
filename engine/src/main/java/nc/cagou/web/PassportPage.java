package nc.cagou.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nc.cagou.edition.Manifest;
import nc.cagou.passport.Passport;
import nc.cagou.passport.PassportFacts;
import nc.cagou.passport.PassportFacts.Fact;
import nc.cagou.passport.PassportFacts.State;

/**
 * Where the figures of an edition come from and what may be done with them.
 *
 * @param verdict may I share it, in words; empty lines when the edition has no passport
 * @param facts every field, those that nobody has filled included
 * @param inputs the files, with counts and checksums
 * @param papers to print and to sign
 * @param links files of the edition
 */
public record PassportPage(
    Visit v,
    EditionHead head,
    Verdict verdict,
    List<Line> facts,
    Grid inputs,
    List<Link> papers,
    List<Link> links) {

  /**
   * @param style of its colour, which the words repeat
   * @param missing the fields to fill, as a sentence; empty when there is none
   */
  public record Verdict(String style, String colour, String reason, String missing) {}

  /**
   * @param open whether nobody has filled it
   */
  public record Line(String name, String text, boolean open) {}

  static PassportPage of(
      Visit v, EditionHead head, Passport passport, List<Link> papers, List<Link> links) {
    List<Line> facts =
        PassportFacts.of(passport).stream()
            .filter(fact -> !fact.field().equals("title"))
            .map(fact -> line(v, fact))
            .toList();
    Passport.Verdict said = passport.verdict();
    Verdict verdict =
        new Verdict(
            said.colour().name().toLowerCase(Locale.ROOT),
            v.say(PassportFacts.colour(said.colour())),
            v.say(said.reason()),
            v.say(PassportFacts.missing(passport)));
    return new PassportPage(v, head, verdict, facts, inputs(v, passport.inputs()), papers, links);
  }

  /** The page of an edition that has no passport. */
  static PassportPage none(Visit v, EditionHead head, List<Link> links) {
    Verdict verdict = new Verdict("", "", v.t("passport.none"), "");
    Grid empty = new Grid("", List.of(), List.of());
    return new PassportPage(v, head, verdict, List.of(), empty, List.of(), links);
  }

  private static Line line(Visit v, Fact fact) {
    String name = v.say(fact.name());
    String text = fact.lines().stream().map(v::say).collect(Collectors.joining("\n"));
    return new Line(
        name.substring(0, 1).toUpperCase(v.lang().locale()) + name.substring(1),
        text,
        fact.state() == State.MISSING);
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
}
