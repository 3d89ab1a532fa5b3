package nc.cagou.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.text.Lang;

/**
 * What one file of a static copy answers for. Addresses that differ on the site and lead to the
 * same content are one here; of several choices the first is followed (territory, then period, then
 * category), so that a copy has a page for each choice and not for each combination of choices.
 *
 * @param path of the site, without query
 * @param query at most one choice, and the page of a long table
 */
record StaticAddress(Lang lang, String path, Map<String, String> query) {

  private static final Pattern EDITION = Pattern.compile("/u/([^/]+)/([^/]+)");
  private static final Pattern STORED = Pattern.compile("/u/([^/]+/[^/]+)/files/(.+)");
  private static final Pattern TABLE =
      Pattern.compile("/api/v1/editions/([^/]+/[^/]+)/tables/([^/]+\\.(csv|parquet|json))");
  private static final Pattern ENDING =
      Pattern.compile(".*\\.(css|csv|html|js|json|jsonl|parquet|pdf|png|svg|woff2|xlsx)");
  private static final List<String> CHOICES =
      List.of(Choices.TERRITORY, Choices.PERIOD, Choices.CATEGORY);

  StaticAddress {
    query = new TreeMap<>(query);
  }

  static StaticAddress of(Lang lang, String path) {
    return new StaticAddress(lang, path, Map.of());
  }

  /**
   * Where a link of a page leads, without its fragment.
   *
   * @param href of this site: it begins with {@code /} or {@code ?}
   * @return empty where only a server can answer
   */
  static Optional<StaticAddress> of(String href, StaticAddress from) {
    int mark = href.indexOf('?');
    String path = mark < 0 ? href : href.substring(0, mark);
    Map<String, String> asked = parameters(mark < 0 ? "" : href.substring(mark + 1));
    Lang lang = asked.containsKey("lang") ? Lang.of(asked.get("lang")) : from.lang();
    return canonical(path.isEmpty() ? from.path() : path)
        .map(known -> new StaticAddress(shared(known) ? Lang.FR : lang, known, query(asked)));
  }

  private static Optional<String> canonical(String path) {
    Matcher table = TABLE.matcher(path);
    if (table.matches()) {
      boolean stored = !table.group(3).equals("json");
      return Optional.of(
          stored ? "/u/" + table.group(1) + "/files/tables/" + table.group(2) : path);
    }
    if (path.startsWith("/api/") || path.matches("/(healthz|metrics|catalog\\..*)")) {
      return Optional.empty();
    }
    Matcher edition = EDITION.matcher(path);
    // a copy holds one edition of a use case: its dated address and that of the latest are one
    return Optional.of(
        edition.matches() && !edition.group(2).equals("editions")
            ? "/u/" + edition.group(1)
            : path);
  }

  private static Map<String, String> query(Map<String, String> asked) {
    Map<String, String> kept = new TreeMap<>();
    CHOICES.stream()
        .filter(asked::containsKey)
        .findFirst()
        .ifPresent(name -> kept.put(name, asked.get(name)));
    String page = asked.getOrDefault("page", "1");
    if (!page.equals("1")) {
      kept.put("page", page);
    }
    return kept;
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new TreeMap<>();
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0 && equals < pair.length() - 1) {
        String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
        parameters.put(pair.substring(0, equals), value);
      }
    }
    return parameters;
  }

  /** Whether both languages use the same file. */
  private static boolean shared(String path) {
    return path.startsWith("/assets/")
        || path.startsWith("/api/")
        || STORED.matcher(path).matches();
  }

  /** The file that answers, as every file system may write it. */
  String file() {
    Matcher stored = STORED.matcher(path);
    Matcher table = TABLE.matcher(path);
    if (stored.matches()) {
      return "data/" + stored.group(1) + "/" + stored.group(2);
    }
    if (table.matches()) {
      return "data/" + table.group(1) + "/tables/" + table.group(2);
    }
    if (path.startsWith("/assets/")) {
      return "assets/" + path.substring(path.lastIndexOf('/') + 1);
    }
    String plain = lang.tag() + (path.equals("/") ? "/index" : path);
    String last = plain.substring(plain.lastIndexOf('/') + 1);
    int dot = ENDING.matcher(last).matches() ? plain.lastIndexOf('.') : -1;
    StringBuilder file = new StringBuilder(dot < 0 ? plain : plain.substring(0, dot));
    query.forEach((name, value) -> file.append('-').append(name).append('-').append(safe(value)));
    return file.append(dot < 0 ? ".html" : plain.substring(dot)).toString();
  }

  private static String safe(String value) {
    return value.replaceAll("[^A-Za-z0-9._-]+", "-");
  }

  /** The same page in the other language. */
  StaticAddress twin() {
    return new StaticAddress(lang == Lang.FR ? Lang.EN : Lang.FR, path, query);
  }

  Visit visit() {
    return new Visit(lang, true, true, path, Map.of(), query, "", "");
  }
}
