package nc.cagou.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The few files that every page uses: style, font, script, sign. Their address holds a sum of the
 * content, so that a browser may keep them for ever.
 */
public final class Assets {

  private static final Map<String, Answer> FILES = new LinkedHashMap<>();

  static {
    add("icon.svg", "image/svg+xml", "/nc/cagou/web/assets/icon.svg");
    add("regular.woff2", "font/woff2", "/nc/cagou/font/SourceSans3-Regular.woff2");
    add("semibold.woff2", "font/woff2", "/nc/cagou/font/SourceSans3-SemiBold.woff2");
    add("cagou.css", "text/css; charset=utf-8", "/nc/cagou/web/assets/cagou.css");
    add(
        "htmx.js",
        "text/javascript; charset=utf-8",
        "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");
  }

  private Assets() {}

  /** The address of a file: {@code /assets/SUM/cagou.css}. */
  public static String at(String name) {
    return "/assets/" + FILES.get(name).tag() + "/" + name;
  }

  /** The file, when the sum is that of this version. */
  static Optional<Answer> find(String sum, String name) {
    return Optional.ofNullable(FILES.get(name)).filter(a -> a.tag().equals(sum));
  }

  private static void add(String name, String type, String resource) {
    FILES.put(name, Answer.of(200, type, read(name, resource), Answer.FOREVER));
  }

  private static byte[] read(String name, String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + resource);
      }
      byte[] bytes = in.readAllBytes();
      if (!name.endsWith(".css")) {
        return bytes;
      }
      String css = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
      return css.replace("url(regular.woff2)", "url(" + at("regular.woff2") + ")")
          .replace("url(semibold.woff2)", "url(" + at("semibold.woff2") + ")")
          .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
