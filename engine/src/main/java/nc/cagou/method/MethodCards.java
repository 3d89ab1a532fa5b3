package nc.cagou.method;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nc.cagou.MethodCard;
import nc.cagou.text.Words;

/**
 * The method cards, one file a method and language: {@code cards/ID_fr.properties} and {@code
 * cards/ID_en.properties}, each with the keys {@code title definition formula source limits
 * not_for}. Formulas avoid braces; words are plain.
 */
public final class MethodCards {

  private static final Map<String, MethodCard> KNOWN = new ConcurrentHashMap<>();

  private MethodCards() {}

  /** The card of a method; an unknown id is an error of the program. */
  public static MethodCard of(String id) {
    return KNOWN.computeIfAbsent(id, MethodCards::read);
  }

  private static MethodCard read(String id) {
    Words words = Words.beside(MethodCards.class, "cards/" + id);
    return new MethodCard(
        id,
        words.get("title"),
        words.get("definition"),
        words.get("formula"),
        words.get("source"),
        words.get("limits"),
        words.get("not_for"));
  }
}
