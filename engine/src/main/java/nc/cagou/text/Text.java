package nc.cagou.text;

/** A sentence, a title or a label, in both languages. Neither is ever null. */
public record Text(String fr, String en) implements java.io.Serializable {

  public static final Text EMPTY = new Text("", "");

  public Text {
    if (fr == null || en == null) {
      throw new IllegalArgumentException("A text needs both languages: " + fr + " / " + en);
    }
  }

  /** A word that is the same in both languages: a name, a code. */
  public static Text same(String word) {
    return new Text(word, word);
  }

  public String in(Lang lang) {
    return lang == Lang.FR ? fr : en;
  }

  public boolean isEmpty() {
    return fr.isEmpty() && en.isEmpty();
  }

  /** Both languages one after the other, for a place that can hold one string only. */
  public Text then(Text next) {
    return new Text(join(fr, next.fr), join(en, next.en));
  }

  private static String join(String a, String b) {
    return a.isEmpty() ? b : b.isEmpty() ? a : a + " " + b;
  }
}
