package nc.cagou.intake;

import java.util.Map;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/** The sentences of the room. */
final class Sentences {

  static final Words WORDS = Words.beside(Sentences.class, "intake");

  private Sentences() {}

  static Text of(String key, Map<String, ?> arguments) {
    return WORDS.get(key, arguments);
  }

  static Text of(String key) {
    return WORDS.get(key);
  }
}
