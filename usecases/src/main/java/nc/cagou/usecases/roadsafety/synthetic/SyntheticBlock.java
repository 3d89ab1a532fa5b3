package nc.cagou.usecases.roadsafety.synthetic;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/**
 * Makes one block of rows: whole accidents until the persons are used up. The same seed and block
 * always give the same bytes, whichever thread makes them.
 */
final class SyntheticBlock implements Callable<Tables> {

  /** Accidents of a year are numbered within it, as in the published files. */
  private static final long YEAR = 100_000_000L;

  /** How far from a knot, and from the line of a corridor: 50 and 200 metres. */
  private static final int NEAR = 45;

  private static final int ALONG = 180;

  /** One accident in so many is written twice, for quarantine. */
  private static final int TWICE = 400;

  private final SyntheticYear.Block block;
  private final Corridors corridors;
  private final Pick days;
  private final SplittableRandom random;
  private final Tables out;
  private final SyntheticPersons persons;
  private final LocalDate newYear;

  SyntheticBlock(SyntheticYear.Block block, Corridors corridors, Pick days, long seed, Tables out) {
    this.block = block;
    this.corridors = corridors;
    this.days = days;
    this.out = out;
    this.random = new SplittableRandom(seed + block.index() * 0x9E3779B97F4A7C15L);
    this.persons = new SyntheticPersons(block, out, random);
    this.newYear = LocalDate.of(block.year().year(), 1, 1);
  }

  @Override
  public Tables call() {
    long number = block.year().year() * YEAR + block.offsetInYear();
    int twice = random.nextInt(TWICE);
    while (persons.left() > 0) {
      number++;
      Scene scene = Scene.draw(corridors, days, random);
      byte[] id = QuotedLines.digitsOf(number);
      int from = out.accidents.size();
      accident(id, scene);
      if (++twice % TWICE == 0) {
        out.accidents.again(from);
      }
      places(id, scene);
      persons.of(id, scene);
    }
    return out;
  }

  private void accident(byte[] number, Scene scene) {
    LocalDate day = newYear.plusDays(scene.day());
    boolean weekend = day.getDayOfWeek().getValue() >= 6;
    int hour = scene.hour(weekend);
    QuotedLines lines = out.accidents;
    lines
        .cell(number)
        .cell(day.getDayOfMonth())
        .cell(day.getMonthValue())
        .cell(day.getYear())
        .time(hour, Chances.MINUTE.draw(random))
        .cell(Chances.light(hour, scene.builtUp(), random))
        .cell(NEW_CALEDONIA)
        .cell(corridors.commune(scene.corridor()))
        .cell(scene.builtUp() ? 2 : 1)
        .cell(scene.intersection())
        .cell(scene.weather())
        .cell(scene.collision());
    lines.cell(random.nextInt(12) == 0 ? Tables.NOT_AVAILABLE : ADDRESS);
    point(lines, scene);
    lines.end();
  }

  /** One point in 150 has latitude and longitude swapped, one in 250 is zero. */
  private void point(QuotedLines lines, Scene scene) {
    boolean atKnot = random.nextInt(5) < 3;
    int corridor = scene.corridor();
    double share =
        atKnot ? Corridors.knot(corridor, Chances.KNOT.draw(random)) : random.nextDouble();
    int spread = atKnot ? NEAR : ALONG;
    int lat = corridors.lat(corridor, share, spread, random);
    int lon = corridors.lon(corridor, share, spread, random);
    int trap = random.nextInt(750);
    if (trap < 3) {
      lines.degrees(0).degrees(0);
    } else if (trap < 8) {
      lines.degrees(lon).degrees(lat);
    } else {
      lines.degrees(lat).degrees(lon);
    }
  }

  /** An intersection has a row for each of its roads. */
  private void places(byte[] number, Scene scene) {
    int roads = scene.intersection() == 1 ? 1 : random.nextInt(8) == 0 ? 3 : 2;
    for (int road = 0; road < roads; road++) {
      boolean town = scene.builtUp();
      QuotedLines lines = out.places;
      lines.cell(number).cell((town ? Chances.ROAD_TOWN : Chances.ROAD_COUNTRY).draw(random));
      lines.cell(random.nextInt(7) == 0 ? Tables.NOT_AVAILABLE : ROAD);
      if (random.nextInt(3) == 0) {
        lines.cell(Tables.MISSING);
      } else {
        lines.cell(0);
      }
      lines.cell(Tables.NOT_AVAILABLE).cell(random.nextInt(10) == 0 ? 3 : 2);
      lines.cell(random.nextInt(10) == 0 ? 4 : 2);
      if (random.nextInt(18) == 0) {
        lines.cell(Tables.MISSING);
      } else {
        lines.cell(0);
      }
      lines
          .cell(Chances.PROFILE.draw(random))
          .cell(Tables.MISSING)
          .cell(Tables.MISSING)
          .cell((town ? Chances.PLAN_TOWN : Chances.PLAN_COUNTRY).draw(random))
          .cell(Tables.EMPTY)
          .cell(Tables.MISSING)
          .cell(scene.weather() == 2 || scene.weather() == 3 ? 2 : 1)
          .cell(Chances.INFRASTRUCTURE.draw(random))
          .cell(Chances.SITUATION.draw(random));
      limit(lines, town);
      lines.end();
    }
  }

  /** The limit is missing for one road in ten and mistyped (500 for 50) for one in 400. */
  private void limit(QuotedLines lines, boolean town) {
    int trap = random.nextInt(400);
    if (trap == 0) {
      lines.cell(500);
    } else if (trap <= 40) {
      lines.cell(Tables.MISSING);
    } else {
      lines.cell((town ? Chances.LIMIT_TOWN : Chances.LIMIT_COUNTRY).draw(random));
    }
  }

  private static final int NEW_CALEDONIA = 988;
  private static final byte[] ADDRESS = QuotedLines.utf8("ADRESSE SYNTHÉTIQUE");
  private static final byte[] ROAD = QuotedLines.utf8("VOIE SYNTHÉTIQUE");
}
