package nc.cagou.twin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import nc.cagou.Field;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;

/**
 * Values of fields: finer than a table says (a day of its month, a commune of its province, an age
 * of its group), or, where no table says anything, any that the contract allows, all alike.
 */
final class FieldText {

  /** New Caledonia, in degrees: west, east, south, north. */
  private static final double[] BOX = {163.6, 168.1, -22.7, -19.6};

  /** Signs of the code of a commune. */
  private static final int CODE = 5;

  /** Signs up to which a number is padded to fit a pattern. */
  private static final int LONGEST = 15;

  private static final int WORDS = 20;
  private static final int WIDE = 1_000;

  private final RandomGenerator random;
  private final int firstYear;
  private final LocalDate lastDay;

  /**
   * @param firstYear that the tables of the edition speak of
   * @param lastDay that they may speak of
   */
  FieldText(RandomGenerator random, int firstYear, LocalDate lastDay) {
    this.random = random;
    this.firstYear = firstYear;
    this.lastDay = lastDay;
  }

  /** A day that follows another within a year: an end after its beginning. */
  String after(String day) {
    return capped(LocalDate.parse(day).plusDays(random.nextInt(366)), LocalDate.parse(day));
  }

  /** A day no later than the last one, drawn anew from the first on where it is. */
  private String capped(LocalDate day, LocalDate first) {
    if (!day.isAfter(lastDay) || first.isAfter(lastDay)) {
      return day.toString();
    }
    return first
        .plusDays(random.nextInt((int) (lastDay.toEpochDay() - first.toEpochDay()) + 1))
        .toString();
  }

  /** A value that agrees with what a table says. */
  String under(Field field, String said) {
    return switch (field.type()) {
      case DATE -> day(said);
      case YEARMONTH -> month(said);
      case TIME -> said.matches("\\d{1,2}") ? time(Integer.parseInt(said)) : said;
      case INTEGER -> whole(field, said);
      case NUMBER, BOOLEAN -> said;
      case STRING -> {
        if ("commune".equals(field.territory()) && said.matches("988(-[NSI])?")) {
          yield commune(said);
        }
        if ("commune".equals(field.territory()) && said.length() < CODE) {
          yield "";
        }
        yield field.pattern() == null ? said : patterned(said, field.pattern());
      }
    };
  }

  /** The code itself, its longest part that the pattern allows, or a finer code under it. */
  private String patterned(String said, String pattern) {
    if (said.matches("\\d+") && !startFits(said, pattern)) {
      for (String padded = said; padded.length() < LONGEST; padded += "0") {
        if (padded.matches(pattern)) {
          return padded;
        }
      }
    }
    for (int length = said.length(); length > 1; length--) {
      if (said.substring(0, length).matches(pattern)) {
        return said.substring(0, length);
      }
    }
    return PatternText.starting(said, pattern, random);
  }

  private static boolean startFits(String said, String pattern) {
    for (int length = said.length(); length > 1; length--) {
      if (said.substring(0, length).matches(pattern)) {
        return true;
      }
    }
    return false;
  }

  /** A value of which no table says anything; empty where the field may be. */
  String free(Field field) {
    if (!field.codes().isEmpty()) {
      return field.codes().get(random.nextInt(field.codes().size()));
    }
    if (field.territory() != null) {
      return switch (field.territory()) {
        case "province", "department" -> any(Territories.provinces()).code();
        default -> any(Territories.communes()).code();
      };
    }
    return switch (field.type()) {
      case DATE -> day(String.valueOf(year()));
      case YEARMONTH -> month(String.valueOf(year()));
      case TIME -> time(random.nextInt(24));
      case BOOLEAN -> random.nextBoolean() ? "oui" : "non";
      case INTEGER -> wholeWithin(field);
      case NUMBER -> numberWithin(field);
      case STRING -> word(field);
    };
  }

  private String word(Field field) {
    if (field.name().equals("geometry")) {
      return "";
    }
    if (field.pattern() != null) {
      return field.required() ? PatternText.of(field.pattern(), random) : "";
    }
    return field.required() ? "Synthétique " + (1 + random.nextInt(WORDS)) : "";
  }

  private String wholeWithin(Field field) {
    String name = field.name().toLowerCase(Locale.ROOT);
    double least = field.minimum() == null ? 0 : field.minimum();
    double most = field.maximum() == null ? least + 100 : field.maximum();
    if (name.contains("birth")) {
      least = Math.max(least, firstYear - 75);
      most = Math.min(most, lastDay.getYear() - 18);
    } else if (name.contains("year") || least >= 1_800 && most >= 2_000) {
      least = Math.max(least, firstYear);
      most = Math.min(most, lastDay.getYear());
    } else if (most - least > WIDE) {
      least = Math.max(least, 0);
      most = least + 100;
    }
    long from = (long) Math.ceil(least);
    return Long.toString(from + random.nextLong(Math.max(1, (long) most - from + 1)));
  }

  private String numberWithin(Field field) {
    if (field.name().equals("lon")) {
      return decimal(BOX[0] + random.nextDouble() * (BOX[1] - BOX[0]), 4);
    }
    if (field.name().equals("lat")) {
      return decimal(BOX[2] + random.nextDouble() * (BOX[3] - BOX[2]), 4);
    }
    double least = field.minimum() == null ? 0 : field.minimum();
    double most = field.maximum() == null ? least + 100 : field.maximum();
    if (most - least > WIDE) {
      least = Math.max(least, 0);
      most = least + WIDE;
    }
    double value = least + random.nextDouble() * (most - least);
    return decimal(Math.max(least, Math.min(most, value)), most - least <= 2 ? 3 : 1);
  }

  private static String decimal(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private int year() {
    return firstYear + random.nextInt(lastDay.getYear() - firstYear + 1);
  }

  private String time(int hour) {
    return String.format(Locale.ROOT, "%02d:%02d", hour, 5 * random.nextInt(12));
  }

  private String day(String said) {
    if (said.matches("\\d{4}-W\\d{2}")) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(said.substring(0, 4)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(said.substring(6)))
              .with(DayOfWeek.MONDAY);
      return monday.toString();
    }
    if (said.matches("\\d{4}(-(\\d{2}|[TQ][1-4]))?")) {
      YearMonth month = YearMonth.parse(month(said));
      int first = said.length() == 4 ? 1 : month.getMonthValue();
      return capped(
          month.atDay(1 + random.nextInt(month.lengthOfMonth())),
          LocalDate.of(month.getYear(), first, 1));
    }
    return said;
  }

  private String month(String said) {
    if (said.matches("\\d{4}")) {
      boolean current = Integer.parseInt(said) == lastDay.getYear();
      int months = current ? lastDay.getMonthValue() : 12;
      return said + String.format(Locale.ROOT, "-%02d", 1 + random.nextInt(months));
    }
    if (said.matches("\\d{4}-[TQ][1-4]")) {
      int first = 3 * (said.charAt(6) - '1') + 1;
      return said.substring(0, 5) + String.format(Locale.ROOT, "%02d", first + random.nextInt(3));
    }
    return said.matches("\\d{4}-\\d{2}-\\d{2}") ? said.substring(0, 7) : said;
  }

  private String whole(Field field, String said) {
    if (said.matches("\\d{4}-W\\d{2}")) {
      boolean week = field.maximum() != null && field.maximum() <= 53;
      return week ? "" + Integer.parseInt(said.substring(6)) : said.substring(0, 4);
    }
    if (said.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
      return said.substring(0, 4);
    }
    if (said.matches("\\d+ ?[-–] ?\\d+")) {
      String[] bounds = said.split(" ?[-–] ?");
      long from = Long.parseLong(bounds[0]);
      return Long.toString(from + random.nextLong(Long.parseLong(bounds[1]) - from + 1));
    }
    if (said.matches("\\d+ ?\\+")) {
      return Long.toString(Long.parseLong(said.replaceAll("\\D", "")) + random.nextInt(10));
    }
    return said.matches("-?\\d+\\.\\d+")
        ? Long.toString(Math.round(Double.parseDouble(said)))
        : said;
  }

  private String commune(String within) {
    List<Territory> communes =
        Territories.communes().stream()
            .filter(
                c ->
                    within.equals(Territories.WHOLE)
                        || Territories.provincesOf(c.code()).containsKey(within))
            .toList();
    return any(communes).code();
  }

  private Territory any(List<Territory> among) {
    return among.get(random.nextInt(among.size()));
  }
}
