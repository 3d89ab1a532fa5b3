package nc.cagou.intake;

/**
 * What the numbers of one column show of their decimal mark. A mark is sure where the number can be
 * read in one way only ({@code 12,5}, {@code 1.234,5}); {@code 1,234} leaves it open.
 */
final class MarkEvidence {

  private long sureComma;
  private long surePoint;
  private long commaLine;
  private String commaValue;
  private long pointLine;
  private String pointValue;
  private long openComma;
  private long openPoint;
  private long severalCommas;
  private long severalPoints;
  private long longWithoutGroups;
  private long openCommaLine;
  private String openCommaValue;
  private long openPointLine;
  private String openPointValue;

  /** What was decided; {@code mixed} when the column shows both marks. */
  record Decision(String decimal, String thousands, boolean mixed, Tally.Marks example) {}

  void see(String text, long line) {
    int commas = 0;
    int points = 0;
    int lastMark = -1;
    char firstMark = 0;
    int leading = 0;
    boolean figures = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '.') {
        commas += c == ',' ? 1 : 0;
        points += c == '.' ? 1 : 0;
        firstMark = firstMark == 0 ? c : firstMark;
        lastMark = i;
      } else if (c >= '0' && c <= '9') {
        figures = true;
        leading += lastMark < 0 ? 1 : 0;
      } else if (Character.isLetter(c) && "eExXpPfFcCurRoOsS".indexOf(c) < 0) {
        return;
      }
    }
    if (!figures) {
      return;
    }
    int after = 0;
    for (int i = lastMark + 1; lastMark >= 0 && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        break;
      }
      after++;
    }
    if (lastMark < 0) {
      longWithoutGroups += leading > 3 && leading == digitsTogether(text) ? 1 : 0;
      return;
    }
    char last = text.charAt(lastMark);
    if (commas > 0 && points > 0) {
      sure(last == ',', text, line);
      severalPoints += last == ',' ? 1 : 0;
      severalCommas += last == '.' ? 1 : 0;
      return;
    }
    if (commas > 1 || points > 1) {
      severalCommas += commas > 1 ? 1 : 0;
      severalPoints += points > 1 ? 1 : 0;
      return;
    }
    char first = text.charAt(0) == '-' && text.length() > 1 ? text.charAt(1) : text.charAt(0);
    boolean group = after == 3 && leading >= 1 && leading <= 3 && first != '0';
    if (!group) {
      sure(last == ',', text, line);
      longWithoutGroups += leading > 3 && leading == digitsTogether(text) ? 1 : 0;
    } else if (last == ',') {
      openComma++;
      openCommaLine = openCommaLine == 0 ? line : openCommaLine;
      openCommaValue = openCommaValue == null ? text : openCommaValue;
    } else {
      openPoint++;
      openPointLine = openPointLine == 0 ? line : openPointLine;
      openPointValue = openPointValue == null ? text : openPointValue;
    }
  }

  private static int digitsTogether(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length() && text.charAt(i) != ',' && text.charAt(i) != '.'; i++) {
      boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
      run = digit ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private void sure(boolean comma, String text, long line) {
    if (comma) {
      sureComma++;
      commaLine = commaLine == 0 ? line : commaLine;
      commaValue = commaValue == null ? text : commaValue;
    } else {
      surePoint++;
      pointLine = pointLine == 0 ? line : pointLine;
      pointValue = pointValue == null ? text : pointValue;
    }
  }

  boolean surelyComma() {
    return sureComma > 0 && surePoint == 0;
  }

  boolean surelyPoint() {
    return surePoint > 0 && sureComma == 0;
  }

  /**
   * @param whole the field is a whole number, so groups of three are thousands
   * @param commaElsewhere other columns of the file surely have a decimal comma
   * @param pointElsewhere other columns of the file surely have a decimal point
   */
  Decision decide(boolean whole, boolean commaElsewhere, boolean pointElsewhere) {
    if (sureComma > 0 && surePoint > 0) {
      return mixed(commaLine, commaValue, pointLine, pointValue);
    }
    if (sureComma > 0) {
      boolean groups = severalPoints > 0 || openPoint > 0;
      if (openPoint > 0 && severalPoints == 0 && longWithoutGroups > 0 && !whole) {
        return mixed(commaLine, commaValue, openPointLine, openPointValue);
      }
      return new Decision(",", groups ? "." : null, false, null);
    }
    if (surePoint > 0) {
      boolean groups = severalCommas > 0 || openComma > 0;
      if (openComma > 0 && severalCommas == 0 && longWithoutGroups > 0 && !whole) {
        return mixed(openCommaLine, openCommaValue, pointLine, pointValue);
      }
      return new Decision(".", groups ? "," : null, false, null);
    }
    if (severalCommas > 0 && severalPoints == 0) {
      return new Decision(".", ",", false, null);
    }
    if (severalPoints > 0 && severalCommas == 0) {
      return new Decision(",", ".", false, null);
    }
    if (openComma > 0 && openPoint > 0) {
      return mixed(openCommaLine, openCommaValue, openPointLine, openPointValue);
    }
    if (openComma > 0) {
      boolean groups = whole || pointElsewhere && !commaElsewhere;
      return groups ? new Decision(".", ",", false, null) : new Decision(",", null, false, null);
    }
    if (openPoint > 0) {
      boolean groups = whole || commaElsewhere && !pointElsewhere && longWithoutGroups == 0;
      return groups ? new Decision(",", ".", false, null) : new Decision(".", null, false, null);
    }
    return new Decision(null, null, false, null);
  }

  private static Decision mixed(long comma, String commaValue, long point, String pointValue) {
    return new Decision(null, null, true, new Tally.Marks(comma, commaValue, point, pointValue));
  }
}
