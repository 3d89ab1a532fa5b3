package nc.cagou.chart.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, colours and texts as they stand in an SVG: short. */
final class SvgNumbers {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[0-9.]+(?:E-?[0-9]+)?");

  private SvgNumbers() {}

  /** A coordinate with one decimal, without a trailing zero. */
  static String of(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return size % 10 == 0 ? sign + size / 10 : sign + size / 10 + "." + size % 10;
  }

  /**
   * A path written small: lines relative to the point before, without needless blanks and points
   * that nobody sees. Curves stay absolute.
   */
  static String path(String d) {
    StringBuilder out = new StringBuilder(d.length() / 2);
    Matcher token = TOKEN.matcher(d);
    char command = ' ';
    char last = ' ';
    List<Long> numbers = new ArrayList<>();
    long[] at = new long[2];
    while (token.find()) {
      String part = token.group();
      if (Character.isLetter(part.charAt(0))) {
        command = part.charAt(0);
        if (command == 'Z') {
          out.append('Z');
          last = 'Z';
        }
        continue;
      }
      numbers.add(Math.round(Double.parseDouble(part) * 10));
      if (numbers.size() == arity(command)) {
        char written = command == 'L' ? 'l' : command;
        if (command == 'L' && near(numbers, at)) {
          numbers.clear();
          continue;
        }
        boolean repeated = written == last && written != 'M';
        if (!repeated) {
          out.append(written);
        }
        for (int i = 0; i < numbers.size(); i++) {
          long value = command == 'L' ? numbers.get(i) - at[i] : numbers.get(i);
          put(out, value);
        }
        at[0] = numbers.get(numbers.size() - 2);
        at[1] = numbers.get(numbers.size() - 1);
        last = written;
        numbers.clear();
      }
    }
    return out.toString();
  }

  /** Too near the point before to be seen: less than 0.4 units away. */
  private static boolean near(List<Long> point, long[] at) {
    return Math.abs(point.get(0) - at[0]) < 4 && Math.abs(point.get(1) - at[1]) < 4;
  }

  private static int arity(char command) {
    return switch (command) {
      case 'M', 'L' -> 2;
      case 'Q' -> 4;
      case 'C' -> 6;
      default -> throw new IllegalArgumentException("Path command " + command);
    };
  }

  /** Tenths, with a blank before where two numbers would run together. */
  private static void put(StringBuilder out, long tenths) {
    String number = of(tenths / 10.0).replaceFirst("^(-?)0\\.", "$1.");
    boolean first = Character.isLetter(out.charAt(out.length() - 1));
    out.append(first || number.startsWith("-") ? "" : " ").append(number);
  }

  static String hex(java.awt.Color colour) {
    return "#" + Integer.toHexString(0x1000000 | (colour.getRGB() & 0xffffff)).substring(1);
  }

  static String hex(String value) {
    if (value.equals("white")) {
      return "#fff";
    }
    if (value.equals("black")) {
      return "#000";
    }
    if (!value.startsWith("rgb(")) {
      return value;
    }
    int rgb = 0;
    for (String part : value.substring(4, value.length() - 1).split(",")) {
      rgb = rgb << 8 | Integer.parseInt(part.trim());
    }
    String six = Integer.toHexString(0x1000000 | rgb).substring(1);
    return "#" + six;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
