package nc.cagou.usecases.roadsafety;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The code words of the tables of road safety and what they stand for in the files. */
final class Codes {

  static final String UNKNOWN = "unknown";

  /** Means of travel by the vehicle categories of BAAC ({@code catv}), in the order shown. */
  static final Map<String, List<Integer>> TRAVEL = travel();

  /** Users outside a bodywork: ONISR counts them together as vulnerable. */
  static final List<String> VULNERABLE =
      List.of("pedestrian", "bicycle", "personal_mobility", "moped", "motorcycle");

  /** First age of each group of ONISR; the last group is open. */
  static final int[] AGES = {0, 14, 18, 25, 35, 45, 55, 65, 75};

  /** Highest age that is believed. */
  static final int OLDEST = 120;

  static final List<String> AGE_GROUPS =
      List.of(
          "0-13", "14-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75+", UNKNOWN);

  static final List<String> SEXES = List.of("female", "male", UNKNOWN);

  /** Road categories by their code in BAAC ({@code catr}). */
  static final Map<Integer, String> ROADS = roads();

  /** Last speed of each class of speed limits; a limit above the last is in the last. */
  static final int[] SPEEDS = {30, 50, 70, 80, 90, 110, 130};

  private Codes() {}

  /** The class of a speed limit: {@code 31-50}; the first is {@code 0-30}. */
  static String speedClass(int limit) {
    int from = 0;
    for (int last : SPEEDS) {
      if (limit <= last) {
        return from + "-" + last;
      }
      from = last + 1;
    }
    return "111-130";
  }

  private static Map<String, List<Integer>> travel() {
    Map<String, List<Integer>> codes = new LinkedHashMap<>();
    codes.put("bicycle", List.of(1, 80));
    codes.put("personal_mobility", List.of(50, 60));
    codes.put("moped", List.of(2, 30, 41));
    codes.put("motorcycle", List.of(4, 5, 6, 31, 32, 33, 34, 42, 43));
    codes.put("car", List.of(7, 8, 9));
    codes.put("van", List.of(10, 11, 12));
    codes.put("truck", List.of(13, 14, 15, 16, 17));
    codes.put("bus", List.of(18, 37, 38));
    codes.put("other", List.of(3, 19, 20, 21, 35, 36, 39, 40, 99));
    return codes;
  }

  private static Map<Integer, String> roads() {
    Map<Integer, String> codes = new LinkedHashMap<>();
    codes.put(1, "motorway");
    codes.put(2, "national");
    codes.put(7, "metropolitan");
    codes.put(3, "departmental");
    codes.put(4, "communal");
    codes.put(6, "car_park");
    codes.put(5, "off_network");
    codes.put(9, "other");
    return codes;
  }
}
