package nc.cagou.chart.paint;

/** Numbers, colours and texts as they stand in an SVG: short. */
final class SvgNumbers {

  private SvgNumbers() {}

  /** A coordinate with one decimal, without a trailing zero. */
  static String of(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return size % 10 == 0 ? sign + size / 10 : sign + size / 10 + "." + size % 10;
  }

  /** A path without needless blanks; an L after an L is understood. */
  static String path(String d) {
    StringBuilder out = new StringBuilder(d.length());
    char last = ' ';
    int i = 0;
    while (i < d.length()) {
      char c = d.charAt(i);
      if (Character.isLetter(c)) {
        boolean understood = c == 'L' && (last == 'L' || last == 'M');
        if (!understood) {
          out.append(c);
        }
        last = c;
        i++;
      } else if (c == ' ' || c == ',' || c == '\n') {
        i++;
      } else {
        int end = i + 1;
        while (end < d.length()
            && (Character.isDigit(d.charAt(end)) || ".-E".indexOf(d.charAt(end)) >= 0)) {
          end++;
        }
        String number = of(Double.parseDouble(d.substring(i, end)));
        char before = out.length() == 0 ? 'M' : out.charAt(out.length() - 1);
        out.append(Character.isLetter(before) || number.startsWith("-") ? "" : " ").append(number);
        i = end;
      }
    }
    return out.toString();
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
