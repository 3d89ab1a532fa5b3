package nc.cagou.intake;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one value looks like, by its form and, where there is one, by its control key. It says
 * {@code sure} when nothing else is written so, {@code likely} when other things are.
 */
final class PersonalValues {

  private static final int LONGEST = 120;
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9._%+'-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
              + "(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");
  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)");
  private static final Pattern IPV6 =
      Pattern.compile(
          "(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}"
              + "|(?=.*::)(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}");
  private static final Pattern ABROAD =
      Pattern.compile(
          "(?:\\+|00) ?(?:687[ .-]?(?:\\d[ .-]?){5}\\d|33[ .-]?(?:\\(0\\))?(?:\\d[ .-]?){8}\\d)");
  private static final Pattern TEN = Pattern.compile("0[1-9]([ .-])\\d{2}(?:\\1\\d{2}){3}");
  private static final Pattern SIX = Pattern.compile("([2-9]\\d)([ .-])(\\d{2})\\2\\d{2}");
  private static final Pattern BARE = Pattern.compile("0[1-9]\\d{8}|[2-9]\\d{5}|[2-9]\\d \\d{4}");
  private static final Pattern DAY =
      Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}(?:T.*)?|\\d{8}");
  private static final Pattern FIRM = Pattern.compile("[0-9][0-9 .]{5,17}");
  private static final Pattern INSURED = Pattern.compile("[0-9][0-9 .-]{3,11}");
  private static final Pattern NUMBER_15 =
      Pattern.compile(
          "[1-478]\\d{2}(?:0[1-9]|1[0-2]|[2-4]\\d|5\\d|[6-9]\\d)(?:\\d{2}|2[AB])\\d{8}");

  /** Words of places and roads, which are called after persons. */
  private static final Set<String> THINGS =
      Set.of(
          "rue",
          "avenue",
          "av",
          "bd",
          "bld",
          "boulevard",
          "place",
          "chemin",
          "allee",
          "impasse",
          "route",
          "quai",
          "square",
          "ecole",
          "lycee",
          "college",
          "hopital",
          "saint",
          "sainte",
          "st",
          "ste",
          "pont",
          "cours",
          "stade",
          "salle",
          "residence",
          "commune",
          "ile",
          "mairie");

  private PersonalValues() {}

  /** How a value fits a kind: 0 not, 1 likely, 2 surely. */
  static int fits(PersonalKind kind, String text) {
    if (text.length() > LONGEST) {
      return 0;
    }
    return switch (kind) {
      case EMAIL -> text.indexOf('@') > 0 && EMAIL.matcher(text).find() ? 2 : 0;
      case PHONE -> phone(text);
      case NIR -> nir(text);
      case IP -> IPV4.matcher(text).matches() || IPV6.matcher(text).matches() ? 2 : 0;
      case CAFAT -> INSURED.matcher(text).matches() ? 1 : 0;
      case BIRTH_DATE -> DAY.matcher(text).matches() ? 1 : 0;
      case ENTERPRISE -> FIRM.matcher(text).matches() ? 1 : 0;
      case NAME -> name(text);
      case ADDRESS -> letters(text) ? 1 : 0;
    };
  }

  /** Whether a value is personal wherever it stands. */
  static boolean strays(String text) {
    return text.indexOf('@') > 0 && EMAIL.matcher(text).find()
        || ABROAD.matcher(text).find()
        || nir(text) == 2
        || text.length() >= 7 && IPV4.matcher(text).matches();
  }

  private static int phone(String text) {
    if (ABROAD.matcher(text).matches() || TEN.matcher(text).matches()) {
      return 2;
    }
    var six = SIX.matcher(text);
    if (six.matches()) {
      boolean day = Integer.parseInt(six.group(1)) <= 31 && Integer.parseInt(six.group(3)) <= 12;
      return day && !six.group(3).equals("00") ? 1 : 2;
    }
    return BARE.matcher(text).matches() ? 1 : 0;
  }

  /** Key of the number: 97 less the rest of its first 13 signs, 2A read as 19 and 2B as 18. */
  private static int nir(String text) {
    String number = Spaces.none(text).replace(".", "").replace("-", "");
    if (number.length() == 13 && Masks.shape(number).equals("9".repeat(13))) {
      return number.charAt(0) == '1' || number.charAt(0) == '2' ? 1 : 0;
    }
    if (number.length() != 15 || !NUMBER_15.matcher(number).matches()) {
      return 0;
    }
    String digits = number.substring(0, 13).replace("2A", "19").replace("2B", "18");
    long rest = Long.parseLong(digits) % 97;
    return 97 - rest == Long.parseLong(number.substring(13)) ? 2 : 0;
  }

  /** One to four words of letters alone, one of them a frequent first name. */
  private static int name(String text) {
    String[] words = text.strip().split("[\\s,]+");
    if (words.length > 4 || !letters(text) || text.chars().anyMatch(Character::isDigit)) {
      return 0;
    }
    boolean first = false;
    for (String word : words) {
      String plain = Headers.plain(word);
      if (THINGS.contains(plain)) {
        return 0;
      }
      first |= FirstNames.has(word);
    }
    return first && words.length > 1 ? 2 : 1;
  }

  private static boolean letters(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
