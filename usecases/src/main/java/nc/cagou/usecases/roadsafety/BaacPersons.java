package nc.cagou.usecases.roadsafety;

import nc.cagou.Layout;
import nc.cagou.text.Text;

/**
 * "Usagers": one row a person. Until 2018 one column {@code secu} holds the equipment (tens) and
 * its use (units); from 2019 up to three columns name what was used.
 */
final class BaacPersons implements Layout {

  private static final long serialVersionUID = 1L;

  /** "Non déterminable" of the code list from 2019. */
  private static final String UNDETERMINABLE = "8";

  @Override
  public void apply(RawRecord record) {
    BaacCodes.identifier(record, "accident_id");
    BaacCodes.identifier(record, "person_id");
    BaacCodes.identifier(record, "vehicle_id");
    severity(record);
    pedestrianAction(record);
    if (!record.has("equipment2")) {
      equipmentUntil2018(record);
    }
  }

  private static void severity(RawRecord record) {
    String text = record.get("severity");
    if (text == null) {
      record.refuse(
          "severity",
          "required",
          new Text(
              "La gravité (grav) est vide : sans elle la personne ne peut être comptée.",
              "The severity (grav) is empty: without it the person cannot be counted."));
    } else if (text.equals("-1") || text.equals("-1.0")) {
      record.note("severity_not_recorded");
      record.set("severity", null);
    }
  }

  /** Letters A and B become 10 and 11, so that the column stays a whole number. */
  private static void pedestrianAction(RawRecord record) {
    String text = record.get("pedestrian_action");
    if (text == null) {
      return;
    }
    switch (text) {
      case "A", "a" -> lettered(record, "10");
      case "B", "b" -> lettered(record, "11");
      default -> {}
    }
  }

  private static void lettered(RawRecord record, String code) {
    record.note("action_letter");
    record.set("pedestrian_action", code);
  }

  /** Used: the equipment; not used: none (0); use or equipment unknown: undeterminable (8). */
  private static void equipmentUntil2018(RawRecord record) {
    String written = record.get("equipment1");
    String text = written == null ? "" : BaacCodes.whole(written);
    if (!BaacCodes.isDigits(text) || text.length() > 2) {
      return;
    }
    record.note("equipment_two_digits");
    char use = text.charAt(text.length() - 1);
    if (text.equals("0") || text.equals("00")) {
      record.set("equipment1", null);
    } else if (text.length() == 1 || text.charAt(0) == '0') {
      record.set("equipment1", UNDETERMINABLE);
    } else {
      String used = use == '1' ? text.substring(0, 1) : use == '2' ? "0" : UNDETERMINABLE;
      record.set("equipment1", used);
    }
  }
}
