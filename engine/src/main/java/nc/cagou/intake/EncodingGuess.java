package nc.cagou.intake;

import java.nio.charset.Charset;
import java.util.List;

/**
 * The encoding of a text, decided on all its bytes: a file whose first megabyte is ASCII and that
 * ends with one Latin-1 letter is Latin-1. A single-byte encoding is the one under which the bytes
 * above 127 make the most French sense.
 */
final class EncodingGuess {

  private static final String LOWER = "éèàêçôîâûùëïüœæ";
  private static final String UPPER = "ÉÈÀÊÇÔÎÂÛÙËÏÜŒÆ";
  private static final String SLAVIC = "ŠšŽž";
  private static final String TYPOGRAPHY = "’‘“”«»–—…°€\u00A0ºª²³§·";
  private static final List<String> SINGLE =
      List.of("windows-1252", "ISO-8859-15", "IBM850", "x-MacRoman");

  private EncodingGuess() {}

  /** UTF-16 by its mark or by its zeros, and UTF-8 by its mark; null when neither is there. */
  static String marked(byte[] head) {
    int n = head.length;
    if (n >= 3 && b(head, 0) == 0xEF && b(head, 1) == 0xBB && b(head, 2) == 0xBF) {
      return "UTF-8";
    }
    if (n >= 2 && b(head, 0) == 0xFF && b(head, 1) == 0xFE) {
      return "UTF-16LE";
    }
    if (n >= 2 && b(head, 0) == 0xFE && b(head, 1) == 0xFF) {
      return "UTF-16BE";
    }
    return null;
  }

  /** UTF-16 without a mark: nearly every second byte of Western text is zero. */
  static String wide(byte[] head) {
    int even = 0;
    int odd = 0;
    int pairs = Math.min(head.length, 1 << 14) / 2;
    for (int i = 0; i < pairs; i++) {
      even += head[2 * i] == 0 ? 1 : 0;
      odd += head[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs >= 4 && odd > pairs * 0.7 && even < pairs * 0.1) {
      return "UTF-16LE";
    }
    return pairs >= 4 && even > pairs * 0.7 && odd < pairs * 0.1 ? "UTF-16BE" : null;
  }

  static String of(Survey survey) {
    if (survey.ascii() || survey.malformed == 0 || survey.sequences > 20 * survey.malformed) {
      return "UTF-8";
    }
    String best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (String name : SINGLE) {
      double sense = sense(survey, Charset.forName(name));
      if (sense > most) {
        most = sense;
        best = name;
      }
    }
    return best.equals("windows-1252") ? latin(survey) : best;
  }

  /** Latin-1 and the Windows page differ in 32 bytes, which are no letters in Latin-1. */
  private static String latin(Survey survey) {
    for (int x = 0; x < 32; x++) {
      if (survey.inWords[x] + survey.elsewhere[x] > 0) {
        return "windows-1252";
      }
    }
    return "ISO-8859-1";
  }

  private static double sense(Survey survey, Charset charset) {
    double sum = 0;
    for (int x = 0; x < 128; x++) {
      long inWords = survey.inWords[x];
      long elsewhere = survey.elsewhere[x];
      if (inWords + elsewhere > 0) {
        char c = new String(new byte[] {(byte) (x + 128)}, charset).charAt(0);
        sum += inWords * weight(c, true) + elsewhere * weight(c, false);
      }
    }
    return sum;
  }

  private static double weight(char c, boolean inWord) {
    if (c == 'é') {
      return inWord ? 10 : 4;
    }
    if (LOWER.indexOf(c) >= 0) {
      return inWord ? 6 : 3;
    }
    if (UPPER.indexOf(c) >= 0) {
      return inWord ? 3 : 4;
    }
    if (TYPOGRAPHY.indexOf(c) >= 0) {
      return inWord ? 3.5 : 3;
    }
    if (c == '\uFFFD' || Character.isISOControl(c)) {
      return -20;
    }
    return Character.isLetter(c) && SLAVIC.indexOf(c) < 0 ? 0.5 : -6;
  }

  private static int b(byte[] bytes, int i) {
    return bytes[i] & 0xFF;
  }
}
