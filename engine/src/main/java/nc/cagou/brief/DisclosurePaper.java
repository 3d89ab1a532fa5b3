package nc.cagou.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.disclosure.Sheet;
import nc.cagou.edition.Edition;
import nc.cagou.edition.Manifest;
import nc.cagou.text.Lang;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;

/** The disclosure sheet on paper: rules, counts, the attack, a line a table, room to sign. */
final class DisclosurePaper {

  private final PaperPage page;
  private final Edition edition;
  private final Sheet sheet;

  DisclosurePaper(Edition edition, Sheet sheet, Lang lang) {
    this.page = new PaperPage(edition, "disclosure", lang);
    this.edition = edition;
    this.sheet = sheet;
  }

  PaperPage page() {
    page.section("disclosure.result");
    page.facts("counts");
    page.fact(page.word("cells_tested"), List.of(page.whole(sheet.cellsTested())));
    page.fact(page.word("primary"), List.of(page.whole(sheet.primary())));
    page.fact(page.word("secondary"), List.of(page.whole(sheet.secondary())));
    page.fact(page.word("hidden"), List.of(page.in(hidden(sheet))));
    page.fact(page.word("narrowest"), List.of(page.in(narrowest(sheet))));
    page.endFacts();
    page.section("disclosure.rules");
    page.bullets(sheet.tables().stream().map(Sheet.Line::rule).distinct().map(page::in).toList());
    tables();
    page.signatures(
        List.of(
            page.word("disclosure.statement"),
            page.word("disclosure.seal", Map.of("sum", checksum()))),
        "disclosure.owner",
        "disclosure.maker");
    return page;
  }

  private void tables() {
    List<List<String>> rows = new ArrayList<>();
    for (Sheet.Line line : sheet.tables()) {
      rows.add(
          List.of(
              page.in(title(line.table())),
              line.profile(),
              page.whole(line.cells()),
              page.whole(line.cellsTested()),
              page.whole(line.primary()),
              page.whole(line.secondary()),
              page.in(share(line.primary() + line.secondary(), line.cellsTested()))));
    }
    rows.add(
        List.of(
            page.word("total"),
            "",
            page.whole(sheet.tables().stream().mapToLong(Sheet.Line::cells).sum()),
            page.whole(sheet.cellsTested()),
            page.whole(sheet.primary()),
            page.whole(sheet.secondary()),
            page.in(share(sheet.primary() + sheet.secondary(), sheet.cellsTested()))));
    List<String> heads = new ArrayList<>();
    for (String key :
        List.of("table", "profile", "cells", "tested", "by_rule", "for_others", "share")) {
      heads.add(page.word("head." + key));
    }
    page.grid("cells", page.word("disclosure.caption"), heads, rows, 2, 3, 4, 5, 6);
    page.say("soft", page.word("disclosure.note"));
  }

  private String checksum() {
    return edition.manifest().files().stream()
        .filter(f -> f.path().equals("disclosure.json"))
        .map(Manifest.FileRecord::sha256)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("disclosure.json is in no manifest"));
  }

  private Text title(String table) {
    return edition.tableSpecs().stream()
        .filter(s -> s.name().equals(table))
        .map(s -> s.title())
        .findFirst()
        .orElse(Text.same(table));
  }

  /** Hidden cells over tested ones; "not applicable" where none was tested. */
  private static Text share(long hidden, long tested) {
    return Numbers.percent(tested == 0 ? null : (double) hidden / tested, 1);
  }

  /** How many cells are hidden, in a sentence. */
  static Text hidden(Sheet sheet) {
    long hidden = sheet.primary() + sheet.secondary();
    if (sheet.cellsTested() == 0) {
      return PaperPage.WORDS.get("hidden.untested");
    }
    return PaperPage.WORDS.get(
        "hidden.text",
        Map.of(
            "count", hidden,
            "hidden", Numbers.whole(hidden),
            "tested", Numbers.whole(sheet.cellsTested()),
            "cells", sheet.cellsTested(),
            "share", share(hidden, sheet.cellsTested())));
  }

  private static Text narrowest(Sheet sheet) {
    return sheet.narrowestInterval() == null
        ? PaperPage.WORDS.get("narrowest.none")
        : PaperPage.WORDS.get(
            "narrowest.text", Map.of("width", Numbers.percent(sheet.narrowestInterval(), 0)));
  }
}
