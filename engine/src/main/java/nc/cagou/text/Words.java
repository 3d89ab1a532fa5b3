package nc.cagou.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * A book of words that people read: {@code NAME_fr.properties} beside {@code NAME_en.properties},
 * UTF-8, in ICU message format with named arguments, for instance {@code {killed, plural, one {une
 * personne tuée} other {# personnes tuées}}}. An apostrophe is written once (’ is preferred), and
 * twice before a brace.
 *
 * <p>Numbers are given already written by {@link Numbers}, or raw where a plural depends on them. A
 * missing key is an error of the program: it fails at once and says which.
 */
public final class Words {

  private final String name;
  private final Properties fr;
  private final Properties en;

  private Words(String name, Properties fr, Properties en) {
    this.name = name;
    this.fr = fr;
    this.en = en;
  }

  /** The book {@code name} that lies in the package of {@code anchor}. */
  public static Words beside(Class<?> anchor, String name) {
    return new Words(
        anchor.getPackageName() + "." + name, load(anchor, name, "fr"), load(anchor, name, "en"));
  }

  /** The sentence of a key, without arguments. */
  public Text get(String key) {
    return get(key, Map.of());
  }

  /**
   * The sentence of a key. An argument that is a {@link Text} is put in its own language; anything
   * else is handed to ICU as it is.
   */
  public Text get(String key, Map<String, ?> arguments) {
    return new Text(write(fr, Lang.FR, key, arguments), write(en, Lang.EN, key, arguments));
  }

  public boolean has(String key) {
    return fr.containsKey(key) && en.containsKey(key);
  }

  /** The keys, for the test that proves both languages complete. */
  public Set<String> keys(Lang lang) {
    return (lang == Lang.FR ? fr : en).stringPropertyNames();
  }

  private String write(Properties book, Lang lang, String key, Map<String, ?> arguments) {
    String pattern = book.getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException(name + "_" + lang.tag() + " has no key " + key);
    }
    if (pattern.indexOf('{') < 0) {
      return pattern;
    }
    Map<String, Object> own = new HashMap<>();
    arguments.forEach((k, v) -> own.put(k, v instanceof Text t ? t.in(lang) : v));
    return new MessageFormat(pattern, lang.locale()).format(own);
  }

  private static Properties load(Class<?> anchor, String name, String tag) {
    String file = name + "_" + tag + ".properties";
    try (InputStream in = anchor.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("No " + file + " beside " + anchor.getName());
      }
      Properties book = new Properties();
      book.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return book;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
