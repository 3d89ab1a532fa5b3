package nc.cagou.brief;

import java.util.ArrayList;
import java.util.List;
import nc.cagou.edition.Edition;
import nc.cagou.edition.Manifest;
import nc.cagou.passport.Passport;
import nc.cagou.passport.PassportFacts;
import nc.cagou.text.Lang;

/** The passport of an edition on paper: verdict, every field, tables, files with checksums. */
final class PassportPaper {

  private final PaperPage page;
  private final Edition edition;
  private final Passport passport;

  PassportPaper(Edition edition, Passport passport, Lang lang) {
    this.page = new PaperPage(edition, "passport", lang);
    this.edition = edition;
    this.passport = passport;
  }

  PaperPage page() {
    page.verdict(passport);
    page.section("passport.known");
    page.facts();
    PassportFacts.of(passport).forEach(f -> page.fact(page.in(f.name()), page.in(f.lines())));
    page.endFacts();
    page.section("passport.content");
    tables();
    inputs();
    return page;
  }

  private void tables() {
    List<List<String>> rows = new ArrayList<>();
    for (Manifest.TableRecord table : edition.manifest().tables()) {
      rows.add(
          List.of(
              page.in(table.spec().title()),
              table.name(),
              table.spec().profile(),
              page.whole(table.rows())));
    }
    List<String> heads =
        List.of(page.word("table"), page.word("file"), page.word("profile"), page.word("rows"));
    page.grid("tables", page.word("passport.tables"), heads, rows, 3);
  }

  private void inputs() {
    List<List<String>> rows = new ArrayList<>();
    for (Manifest.InputRecord input : passport.inputs()) {
      for (Manifest.SourceFile file : input.files()) {
        rows.add(
            List.of(fileName(file.path()), input.name(), page.whole(file.bytes()), file.sha256()));
      }
    }
    List<String> heads =
        List.of(page.word("file"), page.word("input"), page.word("bytes"), "SHA-256");
    page.grid("inputs", page.word("passport.inputs"), heads, rows, 2);
  }

  static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
