package nc.cagou.intake;

/** What may be shown of a value that was refused. */
final class Masks {

  private Masks() {}

  /** Its form alone: {@code "AB-123"} becomes {@code "xx-999"}. */
  static String shape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'x' : c);
    }
    return out.toString();
  }

  /**
   * The text, or its form where it is surely personal: an e-mail address, a telephone, a number of
   * social security, an IP address, whatever column it strayed into.
   */
  static String shown(String text) {
    return PersonalValues.strays(text) ? shape(text) : text;
  }
}
