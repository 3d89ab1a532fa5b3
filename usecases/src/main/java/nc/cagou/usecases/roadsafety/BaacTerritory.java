package nc.cagou.usecases.roadsafety;

import java.util.Locale;
import nc.cagou.Layout.RawRecord;

/**
 * INSEE codes of department and commune. Until 2018 {@code dep} ends with a zero ({@code 590} is
 * 59, {@code 10} is 01, {@code 201} and {@code 202} are 2A and 2B, {@code 971} stays) and {@code
 * com} is the number within the department.
 */
final class BaacTerritory {

  private BaacTerritory() {}

  static void department(RawRecord record, boolean before2019) {
    String text = record.get("department");
    String commune = record.get("commune_code");
    if (text == null) {
      if (commune != null && commune.length() == 5) {
        record.note("department_from_commune");
        record.set("department", departmentOf(commune.toUpperCase(Locale.ROOT)));
      }
      return;
    }
    String code = before2019 ? until2018(BaacCodes.whole(text)) : since2019(BaacCodes.whole(text));
    if (!code.equals(text)) {
      record.note("department_code");
      record.set("department", code);
    }
  }

  /** Completes the number of a commune with its department: {@code 53} in 10 is 10053. */
  static void commune(RawRecord record) {
    String text = record.get("commune_code");
    if (text == null) {
      return;
    }
    String code = BaacCodes.whole(text).toUpperCase(Locale.ROOT);
    String department = record.get("department");
    if (BaacCodes.isDigits(code) && code.length() < 5) {
      code = code.length() == 4 ? "0" + code : complete(department, Integer.parseInt(code));
    }
    if (code == null) {
      record.note("commune_unknown");
      record.set("commune_code", null);
    } else if (!code.equals(text)) {
      record.note("commune_completed");
      record.set("commune_code", code);
    }
  }

  private static String until2018(String code) {
    if (code.equals("201") || code.equals("202")) {
      return code.equals("201") ? "2A" : "2B";
    }
    if (!BaacCodes.isDigits(code) || code.length() > 3) {
      return code.toUpperCase(Locale.ROOT);
    }
    boolean tenfold = code.charAt(code.length() - 1) == '0' && code.length() > 1;
    return two(tenfold ? code.substring(0, code.length() - 1) : code);
  }

  private static String since2019(String code) {
    boolean long3 = code.length() == 3 && !code.startsWith("97") && !code.startsWith("98");
    return long3 ? until2018(code) : two(code.toUpperCase(Locale.ROOT));
  }

  private static String two(String code) {
    if (code.length() == 1) {
      return "0" + code;
    }
    return code.length() == 3 && code.charAt(0) == '0' ? code.substring(1) : code;
  }

  private static String complete(String department, int number) {
    if (department == null || number == 0) {
      return null;
    }
    if (department.length() == 3) {
      // Overseas the number holds the third digit of the department (971 and 111 is 97111) or not.
      int third = department.charAt(2) - '0';
      boolean whole = number >= 100;
      if (whole && number / 100 != third) {
        return null;
      }
      return department + String.format(Locale.ROOT, "%02d", number % 100);
    }
    return department + String.format(Locale.ROOT, "%03d", number);
  }

  private static String departmentOf(String commune) {
    boolean overseas = commune.startsWith("97") || commune.startsWith("98");
    return commune.substring(0, overseas ? 3 : 2);
  }
}
