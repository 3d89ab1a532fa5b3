package nc.cagou.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Texts. No-break spaces inside a number that serves as an identifier are taken out, and every
 * space inside one of a key; a code is found in its list in spite of case, accents and lost zeros.
 * An identifier of persons that keeps all rules leaves as a pseudonym.
 */
final class TextColumn extends Column {

  private static final int MEMORY = 4_096;

  private final boolean key;
  private final Set<String> codes;
  private final Map<String, String> spellings = new HashMap<>();
  private final Pattern pattern;
  private final Map<String, Boolean> matched = new HashMap<>();
  private final boolean free;
  private final UnaryOperator<String> pseudonym;

  TextColumn(ColumnPlace place) {
    super(place);
    pseudonym =
        field.form().pseudonym() ? place.pseudonyms().replacing() : UnaryOperator.identity();
    key = place.key();
    codes = new HashSet<>(field.codes());
    for (String code : field.codes()) {
      spellings.putIfAbsent(Headers.plain(code), code);
      spellings.putIfAbsent(zeroless(Headers.plain(code)), code);
    }
    pattern = field.pattern() == null ? null : Pattern.compile(field.pattern());
    free =
        codes.isEmpty()
            && pattern == null
            && field.form().minLength() == 0
            && field.form().maxLength() == Integer.MAX_VALUE;
  }

  @Override
  Object value(String trimmed, boolean ours) {
    String text = withoutSpacesInNumber(trimmed);
    if (free) {
      return pseudonym.apply(text);
    }
    if (!codes.isEmpty() && !codes.contains(text)) {
      String code = spellings.get(Headers.plain(text));
      if (code == null) {
        code = spellings.get(zeroless(Headers.plain(text)));
      }
      if (code == null) {
        return bad("enum", shown(field.codes()));
      }
      note("code_spelling", text);
      text = code;
    }
    if (text.length() < field.form().minLength()) {
      return bad("min_length", "" + field.form().minLength());
    }
    if (text.length() > field.form().maxLength()) {
      return bad("max_length", "" + field.form().maxLength());
    }
    return pattern == null || matches(text)
        ? pseudonym.apply(text)
        : bad("pattern", field.pattern());
  }

  private boolean matches(String text) {
    Boolean known = matched.get(text);
    if (known == null) {
      known = pattern.matcher(text).matches();
      if (matched.size() < MEMORY) {
        matched.put(text, known);
      }
    }
    return known;
  }

  private String withoutSpacesInNumber(String text) {
    char first = text.charAt(0);
    if (first < '0' || first > '9') {
      return text;
    }
    boolean spaced = false;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        if (!Spaces.is(c) || c == ' ' && !key) {
          return text;
        }
        spaced = true;
      }
    }
    if (!spaced) {
      return text;
    }
    note("spaces_in_number", text);
    return Spaces.none(text);
  }

  private static String zeroless(String code) {
    int i = 0;
    while (i < code.length() - 1 && code.charAt(i) == '0') {
      i++;
    }
    return code.substring(i);
  }
}
