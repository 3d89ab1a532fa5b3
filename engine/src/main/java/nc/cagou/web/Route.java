package nc.cagou.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the site and what answers there.
 *
 * @param path with variable parts: {@code {name}} is one segment, {@code <name>} is all the rest
 * @param kept the answer depends on the store alone
 */
record Route(String path, boolean kept, Function<Visit, Answer> make) {

  private static final Pattern PART = Pattern.compile("\\{(\\w+)}|<(\\w+)>");

  /** The variable parts of an address of this route; empty when it is another's. */
  Optional<Map<String, String>> names(String address) {
    List<String> parts = new ArrayList<>();
    StringBuilder expression = new StringBuilder();
    Matcher part = PART.matcher(path);
    int from = 0;
    while (part.find()) {
      expression.append(Pattern.quote(path.substring(from, part.start())));
      boolean segment = part.group(1) != null;
      expression.append(segment ? "([^/]+)" : "(.+)");
      parts.add(part.group(segment ? 1 : 2));
      from = part.end();
    }
    expression.append(Pattern.quote(path.substring(from)));
    Matcher match = Pattern.compile(expression.toString()).matcher(address);
    if (!match.matches()) {
      return Optional.empty();
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      names.put(parts.get(i), URLDecoder.decode(match.group(i + 1), StandardCharsets.UTF_8));
    }
    return Optional.of(names);
  }
}
