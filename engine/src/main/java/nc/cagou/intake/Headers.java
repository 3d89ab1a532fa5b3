package nc.cagou.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Headers are compared without case, accents, signs, spaces and byte order marks. */
final class Headers {

  private Headers() {}

  /** Letters and digits alone: {@code "N° d'Accident"} becomes {@code ndaccident}. */
  static String plain(String written) {
    StringBuilder out = new StringBuilder(written.length());
    String folded = folded(written);
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        out.append(folded.charAt(i));
      }
    }
    return out.toString();
  }

  /** Runs of letters and runs of digits, in lower case and without accents. */
  static List<String> words(String written) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = folded(written);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean belongs = Character.isLetterOrDigit(c);
      if (belongs
          && word.length() > 0
          && Character.isDigit(c) != Character.isDigit(word.charAt(word.length() - 1))) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (belongs) {
        word.append(c);
      } else if (word.length() > 0 && !isMark(c)) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    words.removeIf(w -> w.equals("m") || w.equals("er"));
    return words;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String folded(String written) {
    boolean ascii = true;
    for (int i = 0; i < written.length() && ascii; i++) {
      ascii = written.charAt(i) < 128;
    }
    String text =
        ascii
            ? written
            : Normalizer.normalize(
                written.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isMark(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
