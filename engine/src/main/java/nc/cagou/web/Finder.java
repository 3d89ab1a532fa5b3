package nc.cagou.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.territory.Spelling;

/**
 * Finds entries by words: accents, capitals and hyphens do not count, a word may be begun only, and
 * a long word may hold a slip or two (Levenshtein 1966). Every word asked must be met.
 */
final class Finder {

  /** What an entry is, in the order of the page. */
  enum Kind {
    TERRITORY,
    USECASE,
    INDICATOR,
    FIGURE,
    EDITION
  }

  /**
   * Something to find.
   *
   * @param words what it is found by, in any language and spelling
   */
  record Entry(Kind kind, String title, String detail, String href, List<String> words) {}

  private record Indexed(Entry entry, String[] words) {}

  private record Hit(Entry entry, int cost, int order) {}

  /** Words that say nothing alone. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "par",
          "pour", "sur", "un", "une", "in", "of", "the", "and", "by", "for", "to");

  private static final int BEGUN = 1;
  private static final int SLIP = 3;
  private static final int NEVER = Integer.MAX_VALUE;

  private final List<Indexed> entries = new ArrayList<>();

  Finder(List<Entry> all) {
    for (Entry entry : all) {
      String text = entry.title() + " " + String.join(" ", entry.words());
      entries.add(new Indexed(entry, words(text).toArray(String[]::new)));
    }
  }

  /** What is found, by kind, the nearest first; kinds without any are left out. */
  Map<Kind, List<Entry>> find(String asked) {
    List<String> words = asked(asked);
    List<Hit> hits = new ArrayList<>();
    if (!words.isEmpty()) {
      for (int i = 0; i < entries.size(); i++) {
        int cost = cost(words, entries.get(i).words());
        if (cost != NEVER) {
          hits.add(new Hit(entries.get(i).entry(), cost, i));
        }
      }
    }
    hits.sort(Comparator.comparingInt(Hit::cost).thenComparingInt(Hit::order));
    Map<Kind, List<Entry>> found = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      List<Entry> own = hits.stream().map(Hit::entry).filter(e -> e.kind() == kind).toList();
      if (!own.isEmpty()) {
        found.put(kind, own);
      }
    }
    return found;
  }

  /** The words of a question that count: small ones do when there is nothing else. */
  private static List<String> asked(String text) {
    List<String> all = words(text);
    List<String> heavy = all.stream().filter(w -> !SMALL.contains(w)).toList();
    return heavy.isEmpty() ? all : heavy;
  }

  private static List<String> words(String text) {
    return Arrays.stream(Spelling.plain(text).split(" "))
        .filter(w -> !w.isEmpty())
        .distinct()
        .toList();
  }

  private static int cost(List<String> asked, String[] words) {
    int sum = 0;
    for (String word : asked) {
      int best = NEVER;
      for (String own : words) {
        best = Math.min(best, cost(word, own));
      }
      if (best == NEVER) {
        return NEVER;
      }
      sum += best;
    }
    return sum;
  }

  /** Whether two neighbouring letters changed places, and nothing else. */
  private static boolean swapped(String asked, String own) {
    if (asked.length() != own.length()) {
      return false;
    }
    int i = 0;
    while (i < asked.length() && asked.charAt(i) == own.charAt(i)) {
      i++;
    }
    return i + 1 < asked.length()
        && asked.charAt(i) == own.charAt(i + 1)
        && asked.charAt(i + 1) == own.charAt(i)
        && asked.substring(i + 2).equals(own.substring(i + 2));
  }

  private static int cost(String asked, String own) {
    if (own.equals(asked)) {
      return 0;
    }
    if (own.startsWith(asked) && (asked.length() > 1 || Character.isDigit(asked.charAt(0)))) {
      return BEGUN;
    }
    int allowed = asked.length() < 4 ? 0 : asked.length() < 8 ? 1 : 2;
    if (allowed == 0 || Math.abs(asked.length() - own.length()) > allowed) {
      return NEVER;
    }
    boolean digits = Character.isDigit(asked.charAt(0));
    int slips = digits ? NEVER : swapped(asked, own) ? 1 : Spelling.distance(asked, own);
    return slips <= allowed ? SLIP * slips : NEVER;
  }
}
