package nc.cagou.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nc.cagou.TableSpec;
import nc.cagou.disclosure.Sheet;
import nc.cagou.edition.Edition;
import nc.cagou.edition.Manifest;
import nc.cagou.passport.Passport;
import nc.cagou.passport.PassportFacts;
import nc.cagou.passport.PassportFacts.Fact;
import nc.cagou.passport.PassportFacts.State;
import nc.cagou.text.Lang;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;

/**
 * A sharing sheet: what the edition says of itself is filled in, what only the two sides know is
 * left to be filled.
 */
final class SharingPaper {

  private final PaperPage page;
  private final Edition edition;
  private final Passport passport;
  private final Sheet sheet;
  private final List<Fact> facts;

  SharingPaper(Edition edition, Passport passport, Sheet sheet, Lang lang) {
    this.page = new PaperPage(edition, "sharing", lang);
    this.edition = edition;
    this.passport = passport;
    this.sheet = sheet;
    this.facts = PassportFacts.of(passport);
  }

  PaperPage page() {
    page.verdict(passport);
    sides();
    page.section("sharing.what");
    what();
    page.section("sharing.why");
    page.facts();
    said("purpose");
    page.blank(page.word("sharing.use"));
    said("limits", "not_for");
    page.endFacts();
    page.section("sharing.right");
    page.facts("short");
    said("personal_data_class", "legal_basis", "authorisation", "licences");
    page.endFacts();
    safety();
    page.section("sharing.end");
    page.facts("short");
    said("retention");
    page.blank(page.word("sharing.erased"));
    said("contact");
    page.fact(page.word("sharing.incident"), List.of(page.word("sharing.incident.text")));
    page.endFacts();
    page.signatures(List.of(), "sharing.giver", "sharing.receiver");
    return page;
  }

  private void sides() {
    page.section("sharing.sides");
    page.facts();
    said("producers");
    page.blank(page.word("sharing.giver"));
    page.blank(page.word("sharing.giver.by"));
    said("recipients");
    page.blank(page.word("sharing.receiver"));
    page.blank(page.word("sharing.receiver.by"));
    page.endFacts();
  }

  private void what() {
    page.facts();
    Manifest m = edition.manifest();
    page.fact(page.word("edition"), List.of(m.usecase() + "/" + m.id(), page.in(m.headline())));
    said("coverage", "update");
    page.fact(page.word("sharing.not_given"), List.of(page.word("sharing.not_given.text")));
    page.endFacts();
    for (Manifest.TableRecord table : m.tables()) {
      columns(table);
    }
  }

  private void columns(Manifest.TableRecord table) {
    List<List<String>> rows = new ArrayList<>();
    for (TableSpec.Column column : table.spec().columns()) {
      String unit = page.in(column.unit());
      String type = page.word("type." + column.type().name().toLowerCase(Locale.ROOT));
      rows.add(
          List.of(
              column.name(), page.in(column.title()), unit.isEmpty() ? type : type + ", " + unit));
    }
    String caption =
        page.word(
            "sharing.table",
            Map.of(
                "title", table.spec().title(),
                "name", table.name(),
                "rows", Numbers.whole(table.rows()),
                "count", table.rows(),
                "profile", table.spec().profile()));
    List<String> heads = List.of(page.word("column"), page.word("meaning"), page.word("type"));
    page.grid("columns", caption, heads, rows);
  }

  private void safety() {
    page.section("sharing.safety");
    page.facts();
    List<String> rules =
        sheet.tables().stream().map(Sheet.Line::rule).distinct().map(page::in).toList();
    page.fact(page.word("rules"), rules);
    page.fact(page.word("hidden"), List.of(page.in(DisclosurePaper.hidden(sheet))));
    page.endFacts();
    page.say("said", page.word("sharing.duties"));
    List<String> duties = new ArrayList<>();
    for (String duty : List.of("people", "copy", "further", "names", "cite")) {
      duties.add(page.word("sharing.duty." + duty));
    }
    page.bullets(duties);
  }

  /** Fields of the passport; one that nobody has filled is left to be filled. */
  private void said(String... fields) {
    for (String field : fields) {
      facts.stream().filter(f -> f.field().equals(field)).forEach(this::line);
    }
  }

  private void line(Fact fact) {
    List<Text> lines =
        fact.state() == State.MISSING
            ? fact.lines().subList(0, fact.lines().size() - 1)
            : fact.lines();
    page.factOrBlank(page.in(fact.name()), page.in(lines));
  }
}
