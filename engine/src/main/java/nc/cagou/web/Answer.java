package nc.cagou.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What is sent back: kept compressed where that pays, so that a page is compressed once and many
 * pages fit in little memory.
 *
 * @param type media type with its character set
 * @param body the bytes, gzipped when {@code packed}
 * @param tag validator of the content (ETag, without quotes)
 * @param cache value of Cache-Control
 * @param fileName the name a browser saves it under; empty to show it
 */
record Answer(
    int status,
    String type,
    byte[] body,
    boolean packed,
    String tag,
    String cache,
    String fileName) {

  static final String REVALIDATE = "no-cache";
  static final String FOREVER = "public, max-age=31536000, immutable";
  private static final int WORTH_PACKING = 800;

  static Answer of(int status, String type, byte[] plain, String cache) {
    boolean text = type.startsWith("text/") || type.contains("json") || type.contains("svg");
    boolean packed = text && plain.length > WORTH_PACKING;
    return new Answer(status, type, packed ? pack(plain) : plain, packed, tag(plain), cache, "");
  }

  static Answer page(int status, byte[] html) {
    return of(status, "text/html; charset=utf-8", html, REVALIDATE);
  }

  static Answer text(String type, String text) {
    return of(200, type, text.getBytes(StandardCharsets.UTF_8), REVALIDATE);
  }

  Answer withStatus(int code) {
    return new Answer(code, type, body, packed, tag, cache, fileName);
  }

  Answer withCache(String control) {
    return new Answer(status, type, body, packed, tag, control, fileName);
  }

  Answer savedAs(String name) {
    return new Answer(status, type, body, packed, tag, cache, name);
  }

  /** The bytes as they are, for a client that does not unpack. */
  byte[] plain() {
    if (!packed) {
      return body;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int weight() {
    return body.length + 512;
  }

  private static byte[] pack(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String tag(byte[] plain) {
    CRC32C sum = new CRC32C();
    sum.update(plain);
    return HexFormat.of().toHexDigits((int) sum.getValue())
        + Integer.toHexString(Arrays.hashCode(plain))
        + Integer.toHexString(plain.length);
  }
}
