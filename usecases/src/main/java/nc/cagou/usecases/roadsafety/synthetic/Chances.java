package nc.cagou.usecases.roadsafety.synthetic;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * How often each code is drawn. Shaped on the shares of the accidents of New Caledonia in 2024
 * (ONISR, BAAC 2024), rounded; codes as in ONISR's description of the four tables.
 */
final class Chances {

  /** Monday to Sunday: the end of the week has more accidents. */
  private static final double[] WEEKDAY = {13, 14, 15, 17, 24, 32, 24};

  private static final double[] MONTH = {14, 11, 12, 14, 9, 9, 11, 16, 13, 14, 17, 18};

  static final Pick HOUR_WEEK =
      Pick.byPlace(3, 2, 2, 2, 3, 5, 7, 9, 6, 6, 7, 7, 6, 6, 7, 9, 12, 11, 9, 7, 5, 5, 4, 4);
  static final Pick HOUR_WEEKEND =
      Pick.byPlace(8, 7, 7, 7, 7, 6, 5, 4, 4, 5, 6, 6, 6, 6, 6, 7, 8, 8, 9, 8, 7, 7, 7, 8);
  static final Pick MINUTE =
      Pick.of(
          0, 30, 5, 4, 10, 6, 15, 12, 20, 7, 25, 4, 30, 22, 40, 6, 45, 10, 50, 5, 55, 3, 7, 1, 13,
          1, 38, 1, 52, 1);
  static final Pick KNOT = Pick.of(0, 60, 1, 28, 2, 12);
  static final Pick INTERSECTION = Pick.of(1, 68, 2, 6, 3, 17, 4, 3, 6, 4, 9, 2);
  static final Pick WEATHER = Pick.of(1, 81, 2, 8, 3, 3, 7, 1, 8, 7);
  static final Pick VEHICLES_TOWN = Pick.of(1, 52, 2, 42, 3, 4, 4, 2);
  static final Pick VEHICLES_COUNTRY = Pick.of(1, 72, 2, 25, 3, 2, 4, 1);
  static final Pick CATEGORY =
      Pick.of(
          7, 620, 10, 250, 33, 50, 1, 30, 2, 12, 31, 6, 32, 6, 34, 5, 30, 4, 13, 5, 14, 5, 50, 4,
          37, 3);
  static final Pick COLLISION_TWO = Pick.of(1, 34, 2, 20, 3, 46);
  static final Pick COLLISION_ONE = Pick.of(6, 75, 7, 25);
  static final Pick COLLISION_MANY = Pick.of(4, 55, 5, 45);
  static final Pick ABOARD = Pick.of(1, 49, 2, 28, 3, 11, 4, 6, 5, 4, 6, 1, 9, 1);
  static final Pick ABOARD_TWO_WHEELS = Pick.of(1, 86, 2, 14);
  static final Pick SEVERITY_DRIVER = Pick.of(1, 58, 3, 21, 4, 21);
  static final Pick SEVERITY_TWO_WHEELS = Pick.of(1, 10, 3, 46, 4, 44);
  static final Pick SEVERITY_PASSENGER = Pick.of(1, 40, 3, 25, 4, 35);
  static final Pick SEVERITY_PEDESTRIAN = Pick.of(1, 3, 3, 36, 4, 61);
  static final Pick TRIP = Pick.of(0, 14, 1, 8, 2, 1, 3, 7, 4, 6, 5, 60, 9, 4);
  static final Pick BELT = Pick.of(1, 68, 0, 22, 8, 10);
  static final Pick BELT_KILLED = Pick.of(1, 40, 0, 52, 8, 8);
  static final Pick HELMET = Pick.of(2, 84, 0, 12, 8, 4);
  static final Pick LOCATION = Pick.of(1, 46, 2, 11, 3, 16, 4, 3, 5, 13, 6, 5, 9, 6);
  static final Pick ACTION = Pick.of(1, 11, 2, 3, 3, 52, 4, 5, 5, 5, 9, 24);
  static final Pick COMPANY = Pick.of(1, 61, 2, 21, 3, 18);
  static final Pick FIXED = Pick.of(0, 66, 13, 8, 2, 7, 16, 6, 3, 4, 8, 3, 6, 2, 1, 2, 15, 1, 5, 1);
  static final Pick IMPACT = Pick.of(1, 37, 3, 18, 2, 12, 4, 7, 7, 7, 0, 7, 5, 4, 9, 4, 8, 3, 6, 1);
  static final Pick MANOEUVRE =
      Pick.of(
          1, 42, 13, 10, 15, 9, 14, 6, 17, 5, 2, 6, 21, 5, 0, 5, 26, 5, 19, 3, 16, 2, 5, 1, 10, 1);
  static final Pick MOTOR = Pick.of(1, 93, 2, 2, 3, 2, 0, 3);
  static final Pick DIRECTION = Pick.of(1, 43, 2, 39, 3, 16, 0, 2);
  static final Pick ROAD_TOWN = Pick.of(4, 84, 3, 8, 1, 6, 6, 2);
  static final Pick ROAD_COUNTRY = Pick.of(2, 48, 3, 34, 4, 15, 9, 1, 5, 2);
  static final Pick PROFILE = Pick.of(1, 77, 2, 15, 3, 4, 4, 4);
  static final Pick PLAN_TOWN = Pick.of(1, 83, 2, 8, 3, 8, 4, 1);
  static final Pick PLAN_COUNTRY = Pick.of(1, 54, 2, 20, 3, 20, 4, 6);
  static final Pick INFRASTRUCTURE = Pick.of(0, 86, 5, 8, 2, 3, 3, 1, 9, 2);
  static final Pick SITUATION = Pick.of(1, 66, 3, 24, 8, 6, 4, 3, 5, 1);
  static final Pick LIMIT_TOWN = Pick.of(50, 82, 30, 12, 70, 6);
  static final Pick LIMIT_COUNTRY = Pick.of(110, 36, 90, 34, 70, 18, 50, 12);
  static final Pick AGE_DRIVER = ages(16, 26, 82);
  static final Pick AGE_PASSENGER = ages(0, 20, 80);
  static final Pick AGE_PEDESTRIAN = ages(4, 32, 85);

  private Chances() {}

  /** Days of a year from 0, by weekday and month. */
  static Pick days(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    double[] weights = new double[first.lengthOfYear()];
    for (int i = 0; i < weights.length; i++) {
      LocalDate day = first.plusDays(i);
      weights[i] = WEEKDAY[day.getDayOfWeek().getValue() - 1] * MONTH[day.getMonthValue() - 1];
    }
    return Pick.byPlace(weights);
  }

  /** Light at an hour of the day in the tropics: sunrise near 6, sunset near 18. */
  static int light(int hour, boolean builtUp, SplittableRandom random) {
    if (hour >= 6 && hour < 18) {
      return 1;
    }
    if (hour == 5 || hour == 18) {
      return 2;
    }
    return builtUp ? (random.nextInt(12) == 0 ? 4 : 5) : 3;
  }

  private static Pick ages(int youngest, int peak, int oldest) {
    double[] weights = new double[oldest + 1];
    for (int age = youngest; age <= oldest; age++) {
      double rising = Math.min(1, (age - youngest + 4) / (double) (peak - youngest + 4));
      double falling = age > peak ? Math.exp(-(age - peak) / 22.0) : 1;
      weights[age] = rising * falling;
    }
    return Pick.byPlace(weights);
  }
}
