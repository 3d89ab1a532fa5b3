package nc.cagou.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** The templates of {@code src/main/jte}, compiled by the build. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "nc.cagou.web.pages");

  private Templates() {}

  /** The page of a template as UTF-8; the template takes {@code page}. */
  static byte[] render(String template, Object page) {
    Utf8ByteOutput out = new Utf8ByteOutput();
    ENGINE.render(template + ".jte", page, out);
    return out.toByteArray();
  }
}
