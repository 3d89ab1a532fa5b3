package nc.cagou.usecases.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * Words of the sector and their codes: diseases, professions, sexes, modes of travel. Files write
 * them in French or in English, in many spellings; a word that is not known keeps its own code, so
 * nothing is lost.
 */
final class Terms {

  static final String FEMALE = "female";
  static final String MALE = "male";

  private static final Words WORDS = Words.beside(Terms.class, "terms");
  private static final Map<String, String> DISEASES = spellings("disease");
  private static final Map<String, String> PROFESSIONS = spellings("profession");
  private static final Map<String, String> MODES = spellings("mode");
  private static final Map<String, String> SEXES = spellings("sex");

  private Terms() {}

  static String disease(String written) {
    return known(DISEASES, written);
  }

  static String profession(String written) {
    return known(PROFESSIONS, written);
  }

  /** {@code road}, {@code ferry}, {@code plane}; null when the word is none of them. */
  static String mode(String written) {
    return MODES.get(code(written));
  }

  /** {@code female} or {@code male}; null when neither is meant. */
  static String sex(String written) {
    return SEXES.get(code(written));
  }

  /** The name of a disease, as on a page. */
  static Text diseaseName(String code) {
    return name("disease", code);
  }

  /** The name of a profession in the plural, as on a page. */
  static Text professionName(String code) {
    return name("profession", code);
  }

  static Text modeName(String code) {
    return name("mode", code);
  }

  private static Text name(String kind, String code) {
    String key = kind + "." + code;
    if (WORDS.has(key)) {
      return WORDS.get(key);
    }
    String plain = code.replace('_', ' ');
    return Text.same(
        plain.isEmpty()
            ? plain
            : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1));
  }

  /** Small letters without accents, words joined by {@code _}: {@code grippe_a_h1n1}. */
  static String code(String written) {
    String plain =
        Normalizer.normalize(
                written.replace("œ", "oe").replace("Œ", "oe").replace('’', '\''),
                Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "_");
    return plain.replaceAll("^_|_$", "");
  }

  private static String known(Map<String, String> spellings, String written) {
    String code = code(written);
    return spellings.getOrDefault(code, code);
  }

  /** The words of {@code spellings.properties}: {@code KIND.CODE = one|other}. */
  private static Map<String, String> spellings(String kind) {
    Properties book = new Properties();
    try (InputStream in = Terms.class.getResourceAsStream("spellings.properties")) {
      book.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> codes = new HashMap<>();
    for (String key : book.stringPropertyNames()) {
      if (key.startsWith(kind + ".")) {
        String code = key.substring(kind.length() + 1);
        codes.put(code, code);
        for (String spelling : book.getProperty(key).split("\\|")) {
          codes.put(code(spelling), code);
        }
      }
    }
    return Map.copyOf(codes);
  }
}
