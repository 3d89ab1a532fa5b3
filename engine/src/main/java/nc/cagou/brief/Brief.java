package nc.cagou.brief;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nc.cagou.edition.Edition;
import nc.cagou.edition.Json;
import nc.cagou.passport.Passport;
import nc.cagou.text.Lang;

/** The brief of an edition that has its story and its passport. */
public final class Brief {

  private Brief() {}

  /**
   * Writes the brief as tagged PDF (PDF/UA-1), A4, fonts embedded.
   *
   * @throws IOException when the edition cannot be read or the output not be written
   */
  public static void write(Edition edition, Lang lang, OutputStream out) throws IOException {
    String style = resource("brief.css") + resource("paper.css");
    PdfFile.write(page(edition, lang, Pictures.PAPER).write(style), lang, out);
  }

  /** The same brief as one HTML file, pictures and fonts inside. */
  public static String html(Edition edition, Lang lang) throws IOException {
    return page(edition, lang, Pictures.SCREEN)
        .write(faces() + resource("brief.css") + resource("screen.css"));
  }

  private static BriefPage page(Edition edition, Lang lang, Pictures pictures) throws IOException {
    try (InputStream in = edition.file("passport.json")) {
      Passport passport = Json.read(in, Passport.class);
      return new BriefPage(edition.manifest(), edition.story(), passport, lang, pictures);
    }
  }

  /** The fonts of the house, inside a style sheet. */
  static String faces() throws IOException {
    return face("Regular", 400) + face("SemiBold", 600);
  }

  private static String face(String name, int weight) throws IOException {
    try (InputStream in = PdfFile.font("SourceSans3-" + name + ".woff2")) {
      String data = Base64.getEncoder().encodeToString(in.readAllBytes());
      return "@font-face{font-family:'Source Sans 3';font-weight:%d;src:url(data:font/woff2;base64,%s) format('woff2')}\n"
          .formatted(weight, data);
    }
  }

  static String resource(String name) throws IOException {
    try (InputStream in = Brief.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
