package nc.cagou.intake;

import java.util.HashMap;
import java.util.Map;
import nc.cagou.territory.CommuneMatcher;
import nc.cagou.territory.Match;

/**
 * Names and codes of territories, in any spelling. Values are codes. INSEE codes of communes
 * elsewhere in France pass as they are; what names no territory is refused.
 */
final class TerritoryColumn extends Column {

  private static final int MEMORY = 20_000;

  /** What a spelling was matched with; code null when nothing was. */
  private record Known(String code, String why, Tally.Spelling spelling) {}

  private final Map<String, Known> memory = new HashMap<>();
  private final String kind;

  TerritoryColumn(ColumnPlace place) {
    super(place);
    kind = field.territory();
  }

  @Override
  Object value(String trimmed, boolean ours) {
    Known known = memory.get(trimmed);
    if (known == null) {
      known = match(trimmed);
      if (memory.size() < MEMORY) {
        memory.put(trimmed, known);
      }
    }
    if (known.code == null) {
      return bad("territory", known.why);
    }
    if (known.spelling != null) {
      noted = true;
      tally.spell(known.spelling, 1);
    }
    return known.code;
  }

  private Known match(String written) {
    if (elsewhere(written) || kind.equals("department") && department(written)) {
      return new Known(written, null, null);
    }
    Match match =
        switch (kind) {
          case "commune" -> CommuneMatcher.commune(written);
          case "province" -> CommuneMatcher.province(written);
          default -> CommuneMatcher.match(written);
        };
    if (!match.found()) {
      return new Known(null, match.note().fr() + "\t" + match.note().en(), null);
    }
    return new Known(match.code(), null, new Tally.Spelling(field.name(), written, match.code()));
  }

  /** {@code 75}, {@code 2A}, {@code 971}, {@code 988}. */
  private static boolean department(String written) {
    return written.matches("\\d{2}|2[AB]|9[78]\\d");
  }

  /** A code of elsewhere in France: {@code 75056}, {@code 2A004}, {@code 97411}. */
  private boolean elsewhere(String written) {
    if (kind.equals("province") || written.length() != 5 || written.startsWith("988")) {
      return false;
    }
    for (int i = 0; i < 5; i++) {
      char c = written.charAt(i);
      boolean corsica = i == 1 && written.charAt(0) == '2' && (c == 'A' || c == 'B');
      if ((c < '0' || c > '9') && !corsica) {
        return false;
      }
    }
    return true;
  }
}
