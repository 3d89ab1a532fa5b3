package nc.cagou.intake;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the values of one column, on a bounded sample, show of personal data. */
final class PersonalEvidence {

  /** Values looked at from the first on; afterwards one of {@link #STRIDE}. */
  private static final int FIRST = 200;

  private static final int STRIDE = 32;
  private static final int MOST_DISTINCT = 64;

  /** Fewest different names that make a column of persons. */
  private static final int NAMES = 3;

  private final PersonalHeaders.Hint hint;
  private final Map<PersonalKind, int[]> counts = new EnumMap<>(PersonalKind.class);
  private final Set<String> distinct = new HashSet<>();
  private int seen;
  private int looked;

  PersonalEvidence(String header) {
    hint = PersonalHeaders.of(header);
  }

  PersonalHeaders.Hint hint() {
    return hint;
  }

  boolean empty() {
    return looked == 0;
  }

  /** A value that is not empty. */
  void see(String text) {
    if (++seen > FIRST && seen % STRIDE != 0) {
      return;
    }
    looked++;
    if (hint != null) {
      count(hint.kind(), text);
    }
    int digits = 0;
    int dots = 0;
    int colons = 0;
    boolean at = false;
    boolean space = false;
    int length = Math.min(text.length(), 64);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      dots += c == '.' ? 1 : 0;
      colons += c == ':' ? 1 : 0;
      at |= c == '@';
      space |= c == ' ' || c == ',';
    }
    if (at) {
      other(PersonalKind.EMAIL, text);
    }
    if (dots == 3 && digits >= 4 || colons >= 2) {
      other(PersonalKind.IP, text);
    }
    if (digits >= 13 && digits <= 15) {
      other(PersonalKind.NIR, text);
    }
    if (digits >= 6 && digits <= 13 && length > digits && length < 24) {
      other(PersonalKind.PHONE, text);
    }
    if (digits == 0 && space && !at && length < 64) {
      other(PersonalKind.NAME, text);
    }
  }

  private void other(PersonalKind kind, String text) {
    if (hint == null || hint.kind() != kind) {
      count(kind, text);
    }
  }

  private void count(PersonalKind kind, String text) {
    int fits = PersonalValues.fits(kind, text);
    if (fits > 0) {
      int[] found = counts.computeIfAbsent(kind, k -> new int[2]);
      found[0]++;
      found[1] += fits == 2 ? 1 : 0;
      if (fits == 2 && kind == PersonalKind.NAME && distinct.size() < MOST_DISTINCT) {
        distinct.add(text);
      }
    }
  }

  /** Share of the values looked at that may be of a kind; 0 when none was looked at. */
  double share(PersonalKind kind) {
    return looked == 0 || !counts.containsKey(kind) ? 0 : (double) counts.get(kind)[0] / looked;
  }

  private double sure(PersonalKind kind) {
    return looked == 0 || !counts.containsKey(kind) ? 0 : (double) counts.get(kind)[1] / looked;
  }

  /** What the values alone show; null when they show nothing. */
  Recipe.Personal byValues() {
    for (PersonalKind kind : counts.keySet()) {
      boolean enough =
          switch (kind) {
            case EMAIL, NIR, IP -> sure(kind) >= 0.5;
            case PHONE -> looked >= 3 && sure(kind) >= 0.5;
            case NAME -> distinct.size() >= NAMES && sure(kind) >= 0.6;
            default -> false;
          };
      if (enough) {
        return new Recipe.Personal(kind.word(), "values", Math.round(sure(kind) * 100) / 100.0);
      }
    }
    return null;
  }
}
