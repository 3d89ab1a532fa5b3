package nc.cagou.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import nc.cagou.disclosure.Sheet;
import nc.cagou.edition.Edition;
import nc.cagou.edition.Json;
import nc.cagou.passport.Passport;
import nc.cagou.text.Lang;

/**
 * What goes with an edition on paper: made from its files, when somebody asks for it. The same
 * content as tagged PDF (PDF/UA-1, A4, fonts embedded) and as one HTML file that needs nothing
 * else.
 */
public enum Paper {
  /** Where the figures come from and what may be done with them. */
  PASSPORT("passport.json") {
    @Override
    PaperPage content(Edition edition, Lang lang) throws IOException {
      return new PassportPaper(edition, passport(edition), lang).page();
    }
  },
  /** Who gives what to whom, and on which terms: pre-filled, to be completed and signed. */
  SHARING("passport.json") {
    @Override
    PaperPage content(Edition edition, Lang lang) throws IOException {
      return new SharingPaper(edition, passport(edition), sheet(edition), lang).page();
    }
  },
  /** What was hidden and how it stood up to the attack, for the data owner to sign. */
  DISCLOSURE("disclosure.json") {
    @Override
    PaperPage content(Edition edition, Lang lang) throws IOException {
      return new DisclosurePaper(edition, sheet(edition), lang).page();
    }
  };

  private final String needs;

  Paper(String needs) {
    this.needs = needs;
  }

  abstract PaperPage content(Edition edition, Lang lang) throws IOException;

  /** As in commands and addresses: {@code passport}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The paper of a word; empty when it is none. */
  public static Optional<Paper> of(String word) {
    for (Paper paper : values()) {
      if (paper.word().equals(word)) {
        return Optional.of(paper);
      }
    }
    return Optional.empty();
  }

  /** Whether an edition holds what the paper is made from. */
  public boolean of(Edition edition) {
    return edition.has(needs) && edition.has("disclosure.json");
  }

  /**
   * Writes it as PDF.
   *
   * @throws IOException when the edition cannot be read or the output not be written
   */
  public void write(Edition edition, Lang lang, OutputStream out) throws IOException {
    String style = PaperPage.resource("sheet.css") + PaperPage.resource("sheet-paper.css");
    PdfFile.write(content(edition, lang).write(style), lang, out);
  }

  /** The same as one HTML file, fonts inside. */
  public String html(Edition edition, Lang lang) throws IOException {
    String style = Brief.faces() + PaperPage.resource("sheet.css");
    return content(edition, lang).write(style + PaperPage.resource("sheet-screen.css"));
  }

  private static Passport passport(Edition edition) throws IOException {
    try (InputStream in = edition.file("passport.json")) {
      return Json.read(in, Passport.class);
    }
  }

  private static Sheet sheet(Edition edition) throws IOException {
    try (InputStream in = edition.file("disclosure.json")) {
      return Json.read(in, Sheet.class);
    }
  }
}
