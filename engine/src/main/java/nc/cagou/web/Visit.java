package nc.cagou.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.text.Lang;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * One request, as pages see it: who asks, in which language, for which address.
 *
 * @param explicit the language stands in the address; links then carry it on
 * @param local asked from this computer itself: drafts may be shown
 * @param names the variable parts of the address
 * @param query the parameters of the address that pages know; others are ignored
 * @param accept the media types asked for
 * @param site the address of this server as the reader wrote it: {@code http://127.0.0.1:7070};
 *     empty for a page that is carried away and has no server behind it
 */
public record Visit(
    Lang lang,
    boolean explicit,
    boolean local,
    String path,
    Map<String, String> names,
    Map<String, String> query,
    String accept,
    String site) {

  static final Words WORDS = Words.beside(Visit.class, "web");

  public Visit {
    names = Map.copyOf(names);
    query = new TreeMap<>(query);
  }

  /** The same visit with the variable parts of its address. */
  Visit named(Map<String, String> parts) {
    return new Visit(lang, explicit, local, path, parts, query, accept, site);
  }

  /** Whether the page is a file of a static copy: nothing can be asked of it. */
  public boolean carried() {
    return site.isEmpty();
  }

  /** The word of a key, with arguments given in pairs: name, value, name, value. */
  public String t(String key, Object... pairs) {
    return text(key, pairs).in(lang);
  }

  static Text text(String key, Object... pairs) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      arguments.put((String) pairs[i], pairs[i + 1]);
    }
    return WORDS.get(key, arguments);
  }

  public String say(Text text) {
    return text.in(lang);
  }

  public String whole(long number) {
    return Numbers.whole(number).in(lang);
  }

  public String day(LocalDate day) {
    return Numbers.date(day).in(lang);
  }

  /** A part of the address: {@code usecase}, {@code edition}, {@code name}. */
  public String name(String part) {
    return names.getOrDefault(part, "");
  }

  /** A parameter of the address; empty when it is not there. */
  public String asked(String parameter) {
    return query.getOrDefault(parameter, "").strip();
  }

  /** A link to an address of this site, with parameters in pairs; it keeps the language. */
  public String to(String address, String... pairs) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      parameters.put(pairs[i], pairs[i + 1]);
    }
    if (explicit) {
      parameters.put("lang", lang.tag());
    }
    return address(address, parameters);
  }

  public Lang other() {
    return lang == Lang.FR ? Lang.EN : Lang.FR;
  }

  /** This same page in a language. */
  public String here(Lang wanted) {
    Map<String, String> parameters = new LinkedHashMap<>(query);
    parameters.remove("lang");
    parameters.put("lang", wanted.tag());
    return address(path, parameters);
  }

  /** All that an answer depends on, apart from the store. */
  String key() {
    return lang + "|" + explicit + "|" + local + "|" + accept + "|" + address(path, query);
  }

  private static String address(String path, Map<String, String> parameters) {
    StringBuilder out = new StringBuilder(path);
    parameters.forEach(
        (name, value) -> {
          if (value != null && !value.isEmpty()) {
            out.append(out.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
          }
        });
    return out.toString();
  }
}
