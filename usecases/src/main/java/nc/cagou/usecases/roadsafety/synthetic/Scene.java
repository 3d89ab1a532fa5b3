package nc.cagou.usecases.roadsafety.synthetic;

import java.util.SplittableRandom;

/**
 * Where, when and how of one invented accident.
 *
 * @param day of the year, from 0
 * @param vehicles how many
 * @param pedestrians how many, at least 0
 */
record Scene(
    int corridor,
    int day,
    int hourOfWeek,
    int hourOfWeekend,
    boolean builtUp,
    int intersection,
    int weather,
    int vehicles,
    int pedestrians,
    int collision) {

  static Scene draw(Corridors corridors, Pick days, SplittableRandom random) {
    int corridor = corridors.draw(random);
    boolean builtUp = random.nextInt(100) < (corridors.town(corridor) ? 78 : 22);
    int intersection = builtUp || random.nextInt(3) == 0 ? Chances.INTERSECTION.draw(random) : 1;
    int vehicles = (builtUp ? Chances.VEHICLES_TOWN : Chances.VEHICLES_COUNTRY).draw(random);
    boolean pedestrian = vehicles == 1 && random.nextInt(100) < (builtUp ? 48 : 14);
    int pedestrians = pedestrian ? (random.nextInt(10) == 0 ? 2 : 1) : 0;
    return new Scene(
        corridor,
        days.draw(random),
        Chances.HOUR_WEEK.draw(random),
        Chances.HOUR_WEEKEND.draw(random),
        builtUp,
        intersection,
        Chances.WEATHER.draw(random),
        vehicles,
        pedestrians,
        collision(vehicles, random));
  }

  int hour(boolean weekend) {
    return weekend ? hourOfWeekend : hourOfWeek;
  }

  private static int collision(int vehicles, SplittableRandom random) {
    return switch (vehicles) {
      case 1 -> Chances.COLLISION_ONE.draw(random);
      case 2 -> Chances.COLLISION_TWO.draw(random);
      default -> Chances.COLLISION_MANY.draw(random);
    };
  }
}
