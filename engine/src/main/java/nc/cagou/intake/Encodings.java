package nc.cagou.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Encodings by name, and the bytes that the reader of records sees. */
final class Encodings {

  private Encodings() {}

  /** The charset of the bytes in cells: UTF-16 was turned into UTF-8 before it got there. */
  static Charset ofCells(Recipe recipe) {
    return wide(recipe.encoding()) || recipe.encoding() == null
        ? StandardCharsets.UTF_8
        : Charset.forName(recipe.encoding());
  }

  static boolean wide(String encoding) {
    return encoding != null && (encoding.startsWith("UTF-16") || encoding.startsWith("UTF-32"));
  }

  /** The text without its byte order mark, UTF-16 as UTF-8. */
  static InputStream text(InputStream bytes, String encoding, boolean bom) throws IOException {
    if (wide(encoding)) {
      InputStream utf8 = new Utf8Stream(bytes, Charset.forName(encoding));
      if (bom) {
        utf8.skipNBytes(3);
      }
      return utf8;
    }
    if (bom) {
      bytes.skipNBytes(3);
    }
    return bytes;
  }
}
