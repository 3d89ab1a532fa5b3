package nc.cagou.territory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** What is left of a written name when case, accents, signs and spaces are taken away. */
public final class Spelling {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Spelling() {}

  /** "L'Île-des-Pins" becomes "l ile des pins". */
  public static String plain(String written) {
    return Normalizer.normalize(repaired(written), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replaceAll("[^a-z0-9]+", " ")
        .trim();
  }

  /** "L'Île-des-Pins" becomes "liledespins". */
  static String key(String written) {
    return plain(written).replace(" ", "");
  }

  /** "NoumÃ©a" is UTF-8 that was read as Windows-1252: it is read again. */
  private static String repaired(String written) {
    if (written.indexOf('Ã') < 0 && written.indexOf('â') < 0) {
      return written;
    }
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(java.nio.CharBuffer.wrap(written));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException notTwiceEncoded) {
      return written;
    }
  }

  /** How many letters must be put in, left out or changed (Levenshtein, 1966). */
  public static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[b.length()];
  }
}
