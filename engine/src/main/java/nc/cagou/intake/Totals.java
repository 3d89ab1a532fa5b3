package nc.cagou.intake;

/** Rows that sum others up: "Total", "Ensemble", "TOTAL GÉNÉRAL", "Sous-total Nord". */
final class Totals {

  private static final int LONGEST = 48;

  private Totals() {}

  /** A quick look before {@link #is}: whether the text may start a total. */
  static boolean maybe(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length < 5 || length > LONGEST) {
      return false;
    }
    return switch (bytes[from]) {
      case 'T', 't', 'E', 'e', 'S', 's', 'G', 'g', '*', ' ' -> true;
      default -> false;
    };
  }

  static boolean is(String text) {
    if (text.length() < 5 || text.length() > LONGEST) {
      return false;
    }
    java.util.List<String> words = Headers.words(text);
    if (words.isEmpty()) {
      return false;
    }
    String first = words.get(0);
    if ((first.equals("sous") || first.equals("grand") || first.equals("general"))
        && words.size() > 1) {
      first = words.get(1);
    }
    return first.equals("total")
        || first.equals("totaux")
        || first.equals("soustotal")
        || first.equals("ensemble")
            && (words.size() == 1
                || java.util.Set.of("de", "du", "des", "general", "nouvelle", "province", "nc")
                    .contains(words.get(1)));
  }
}
