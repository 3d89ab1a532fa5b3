package nc.cagou.usecases.planning;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes of a small text file as text, and the separator of its columns. */
final class Decoded {

  private Decoded() {}

  /** UTF-8 where the bytes are UTF-8 (a character cut at the end set aside), else Windows-1252. */
  static String text(byte[] bytes) {
    for (int cut = 0; cut < 4 && cut <= bytes.length; cut++) {
      try {
        String text =
            StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
      } catch (CharacterCodingException e) {
        continue; // a character may be cut at the end of a head
      }
    }
    return new String(bytes, Charset.forName("windows-1252"));
  }

  /** The sign that stands most often in a line, of {@code ; , tab |}. */
  static char separator(String line) {
    char best = ';';
    long most = 0;
    for (char c : new char[] {';', '\t', ',', '|'}) {
      long count = line.chars().filter(s -> s == c).count();
      if (count > most) {
        most = count;
        best = c;
      }
    }
    return best;
  }
}
