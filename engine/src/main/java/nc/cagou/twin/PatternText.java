package nc.cagou.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Texts that match the pattern of a field: classes of signs, groups, alternatives, repetitions. Of
 * an open repetition ({@code +}, {@code *}) up to eight are drawn. What else a pattern may hold is
 * not understood, and no text is given.
 */
final class PatternText {

  private static final int OPEN = 8;

  private final String pattern;
  private final RandomGenerator random;
  private int at;

  private PatternText(String pattern, RandomGenerator random) {
    this.pattern = pattern;
    this.random = random;
  }

  /** A text that matches; empty when the pattern is not understood. */
  static String of(String pattern, RandomGenerator random) {
    PatternText reader = new PatternText(pattern.replaceAll("^\\^|\\$$", ""), random);
    try {
      String text = reader.alternatives();
      return Pattern.matches(pattern, text) ? text : "";
    } catch (IllegalStateException notUnderstood) {
      return "";
    }
  }

  /**
   * A text that matches and starts as a coarser code does: {@code A1} gives {@code A1204}. The code
   * itself when it matches already or cannot be completed.
   */
  static String starting(String start, String pattern, RandomGenerator random) {
    if (Pattern.matches(pattern, start)) {
      return start;
    }
    for (int i = 0; i < 20; i++) {
      String text = of(pattern, random);
      if (text.length() > start.length()) {
        String both = start + text.substring(start.length());
        if (Pattern.matches(pattern, both)) {
          return both;
        }
      }
    }
    return start;
  }

  private String alternatives() {
    List<String> all = new ArrayList<>();
    all.add(sequence());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      all.add(sequence());
    }
    return all.get(random.nextInt(all.size()));
  }

  private String sequence() {
    StringBuilder out = new StringBuilder();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      int begin = at;
      String one = atom();
      int after = at;
      int times = times();
      int end = at;
      for (int i = 0; i < times; i++) {
        if (i > 0) {
          at = begin;
          one = atom();
        }
        out.append(one);
      }
      at = Math.max(end, after);
    }
    return out.toString();
  }

  private String atom() {
    char c = pattern.charAt(at++);
    switch (c) {
      case '(' -> {
        if (pattern.startsWith("?:", at)) {
          at += 2;
        }
        String inner = alternatives();
        if (at >= pattern.length() || pattern.charAt(at++) != ')') {
          throw new IllegalStateException(pattern);
        }
        return inner;
      }
      case '[' -> {
        return String.valueOf(inClass());
      }
      case '\\' -> {
        char escaped = pattern.charAt(at++);
        return escaped == 'd'
            ? String.valueOf((char) ('0' + random.nextInt(10)))
            : String.valueOf(escaped);
      }
      case '.' -> {
        return "x";
      }
      default -> {
        return String.valueOf(c);
      }
    }
  }

  private char inClass() {
    List<Character> signs = new ArrayList<>();
    if (pattern.charAt(at) == '^') {
      throw new IllegalStateException(pattern);
    }
    while (pattern.charAt(at) != ']') {
      char from = pattern.charAt(at++);
      char to = from;
      if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
        to = pattern.charAt(at + 1);
        at += 2;
      }
      for (char c = from; c <= to; c++) {
        signs.add(c);
      }
    }
    at++;
    return signs.get(random.nextInt(signs.size()));
  }

  private int times() {
    if (at >= pattern.length()) {
      return 1;
    }
    switch (pattern.charAt(at)) {
      case '?' -> {
        at++;
        return random.nextInt(2);
      }
      case '+' -> {
        at++;
        return 1 + random.nextInt(OPEN);
      }
      case '*' -> {
        at++;
        return random.nextInt(OPEN);
      }
      case '{' -> {
        int end = pattern.indexOf('}', at);
        String[] bounds = pattern.substring(at + 1, end).split(",", -1);
        at = end + 1;
        int least = Integer.parseInt(bounds[0]);
        int most =
            bounds.length == 1
                ? least
                : bounds[1].isEmpty() ? least + OPEN : Integer.parseInt(bounds[1]);
        return least + random.nextInt(most - least + 1);
      }
      default -> {
        return 1;
      }
    }
  }
}
