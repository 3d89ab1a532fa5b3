package nc.cagou.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nc.cagou.text.Lang;

/** Between the network and the pages: reads a request as a visit, sends an answer with headers. */
final class Gate {

  /** Nothing from outside, nothing inline. */
  static final String POLICY =
      "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final List<String> KNOWN =
      List.of(
          Choices.TERRITORY,
          Choices.PERIOD,
          Choices.CATEGORY,
          Peer.BESIDE,
          "q",
          "page",
          "format",
          "state",
          "usecase");

  private static final List<String> HERE = List.of("127.0.0.1", "localhost", "[::1]");

  private final boolean loopback;

  /**
   * @param loopback the server listens to this computer alone
   */
  Gate(boolean loopback) {
    this.loopback = loopback;
  }

  Visit visit(Context ctx) {
    String asked = ctx.queryParam("lang");
    boolean explicit = "fr".equals(asked) || "en".equals(asked);
    Lang lang = explicit ? Lang.of(asked) : negotiated(ctx.header("Accept-Language"));
    Map<String, String> query = new LinkedHashMap<>();
    ctx.queryParamMap()
        .forEach(
            (name, values) -> {
              boolean known = KNOWN.contains(name) || name.startsWith(LeverPanel.PREFIX);
              String value = values.isEmpty() ? null : values.get(0);
              if (known && value != null && !value.isBlank()) {
                query.put(name, value);
              }
            });
    String accept = ctx.header("Accept");
    return new Visit(
        lang,
        explicit,
        loopback && here(ctx.header("Host")),
        ctx.path(),
        ctx.pathParamMap(),
        query,
        accept == null ? "" : accept.toLowerCase(Locale.ROOT),
        site(ctx.scheme(), ctx.header("Host")));
  }

  /** What the reader calls this server; a name that is none is not repeated. */
  private static String site(String scheme, String host) {
    boolean named =
        host != null && host.matches("[A-Za-z0-9.-]+(:[0-9]{1,5})?|\\[[0-9a-f:]+\\](:[0-9]{1,5})?");
    return named ? scheme + "://" + host : "http://127.0.0.1";
  }

  /** French unless English is asked for before it. */
  static Lang negotiated(String header) {
    if (header == null || header.isBlank()) {
      return Lang.FR;
    }
    try {
      for (Locale.LanguageRange range : Locale.LanguageRange.parse(header)) {
        String tag = range.getRange();
        if (tag.startsWith("fr") || tag.startsWith("en")) {
          return Lang.of(tag);
        }
      }
    } catch (IllegalArgumentException notALanguageList) {
      return Lang.FR;
    }
    return Lang.FR;
  }

  void send(Context ctx, Visit v, Answer answer) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Cache-Control", answer.cache());
    ctx.header("ETag", "W/\"" + answer.tag() + "\"");
    ctx.header("Vary", "Accept, Accept-Encoding, Accept-Language");
    if (answer.status() == 200 && same(ctx.header("If-None-Match"), answer.tag())) {
      ctx.status(304);
      return;
    }
    ctx.status(answer.status());
    ctx.contentType(answer.type());
    if (answer.type().startsWith("text/html") || answer.status() >= 400) {
      ctx.header("Content-Language", v.lang().tag());
    }
    if (!answer.fileName().isEmpty()) {
      ctx.header("Content-Disposition", "inline; filename=\"" + answer.fileName() + "\"");
    }
    if (answer.packed() && unpacks(ctx.header("Accept-Encoding"))) {
      ctx.header("Content-Encoding", "gzip");
      ctx.result(answer.body());
    } else {
      ctx.result(answer.plain());
    }
  }

  private static boolean unpacks(String header) {
    return header != null && header.contains("gzip") && !header.contains("gzip;q=0,");
  }

  private static boolean same(String header, String tag) {
    return header != null && (header.contains('"' + tag + '"') || header.equals("*"));
  }

  private static boolean here(String host) {
    if (host == null) {
      return true;
    }
    int port = host.lastIndexOf(':');
    String name = port > host.lastIndexOf(']') ? host.substring(0, port) : host;
    return HERE.contains(name.toLowerCase(Locale.ROOT));
  }
}
