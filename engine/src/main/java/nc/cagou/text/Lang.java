package nc.cagou.text;

import java.util.Locale;

/** The two languages of the house. French is written first. */
public enum Lang {
  FR(Locale.forLanguageTag("fr-NC")),
  EN(Locale.forLanguageTag("en-NC"));

  private final Locale locale;

  Lang(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** The tag used in addresses and file names: {@code fr} or {@code en}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of a tag such as {@code en-GB}; French when it is anything but English. */
  public static Lang of(String tag) {
    return tag != null && tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : FR;
  }
}
