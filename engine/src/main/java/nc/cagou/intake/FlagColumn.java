package nc.cagou.intake;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Yes and no, in French, in English and in the words of the schema. Values are {@link Boolean}. */
final class FlagColumn extends Column {

  private static final Set<String> YES =
      Set.of("true", "vrai", "oui", "1", "o", "y", "yes", "t", "v", "on", "1.0");
  private static final Set<String> NO =
      Set.of("false", "faux", "non", "0", "n", "no", "f", "off", "0.0");

  private final Set<String> yes = new HashSet<>();
  private final Set<String> no = new HashSet<>();

  FlagColumn(ColumnPlace place) {
    super(place);
    field.form().trueWords().forEach(w -> yes.add(w.toLowerCase(Locale.ROOT)));
    field.form().falseWords().forEach(w -> no.add(w.toLowerCase(Locale.ROOT)));
  }

  @Override
  Object value(String trimmed, boolean ours) {
    String word = trimmed.toLowerCase(Locale.ROOT);
    if (yes.contains(word)) {
      return Boolean.TRUE;
    }
    if (no.contains(word)) {
      return Boolean.FALSE;
    }
    return YES.contains(word) ? Boolean.TRUE : NO.contains(word) ? Boolean.FALSE : wrongType();
  }
}
