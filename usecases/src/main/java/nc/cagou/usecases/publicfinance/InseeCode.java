package nc.cagou.usecases.publicfinance;

import java.util.List;

/** INSEE codes out of the numbers that public accounting uses. */
final class InseeCode {

  private static final int COMMUNE = 5;
  private static final int SIRET = 14;

  private InseeCode() {}

  /**
   * The code of a commune from the department on three characters and the number within it: {@code
   * 038} and {@code 185} give 38185, {@code 02A} and {@code 4} give 2A004. Overseas the number has
   * three digits, the first of which belongs to the department ({@code 971} or {@code 101}, and
   * {@code 101} give 97101), or two.
   *
   * @return null when the two cannot be put together
   */
  static String of(String department, String number) {
    if (number.length() == COMMUNE) {
      return number;
    }
    String code = department(department);
    if (code == null || number.length() > 3 || !digits(number)) {
      return null;
    }
    if (code.length() == 2) {
      return code + "0".repeat(3 - number.length()) + number;
    }
    if (number.length() == 3) {
      boolean whole = number.charAt(0) == code.charAt(2);
      return whole
          ? code.substring(0, 2) + number
          : number.charAt(0) == '0' ? code + number.substring(1) : null;
    }
    return code + "0".repeat(2 - number.length()) + number;
  }

  /**
   * {@code 038} is 38, {@code 02A} is 2A, {@code 971} stays; {@code 101} to {@code 106}, the
   * numbers of the tax administration, are 971 to 976. Null when it is no department.
   */
  static String department(String text) {
    String code = text.length() == 1 ? "0" + text : text;
    if (code.length() == 3 && code.charAt(0) == '0') {
      code = code.substring(1);
    }
    if (code.length() == 3 && code.startsWith("10")) {
      code = overseas(code.charAt(2));
    }
    return code != null && code.matches("\\d{2}|2[AB]|9[78]\\d") ? code : null;
  }

  private static String overseas(char last) {
    return switch (last) {
      case '1' -> "971";
      case '2' -> "973";
      case '3' -> "972";
      case '4' -> "974";
      case '6' -> "976";
      default -> null;
    };
  }

  /**
   * The commune whose SIRET this is: a SIREN that starts with 21 holds the department and the
   * number of the commune. Null for any other body.
   */
  static String ofSiret(String siret) {
    boolean commune = siret != null && siret.length() == SIRET && siret.startsWith("21");
    if (!commune) {
      return null;
    }
    String department = siret.substring(2, 4);
    String number = siret.substring(5, 8);
    return department.matches("\\d{2}|2[AB]") && digits(number) ? department + number : null;
  }

  /**
   * The territory that holds all of these collectivities: their department, 988 for bodies of New
   * Caledonia (a RIDET among them), FR when they are of several or their department is not known.
   */
  static String together(List<String> collectivities) {
    List<String> departments =
        collectivities.stream().map(InseeCode::departmentOf).distinct().toList();
    return departments.size() == 1 ? departments.get(0) : "FR";
  }

  private static String departmentOf(String collectivity) {
    if (Currency.isHere(collectivity)) {
      return "988";
    }
    if (collectivity.length() != COMMUNE) {
      return "FR";
    }
    boolean overseas = collectivity.startsWith("97") || collectivity.startsWith("98");
    return collectivity.substring(0, overseas ? 3 : 2);
  }

  static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
