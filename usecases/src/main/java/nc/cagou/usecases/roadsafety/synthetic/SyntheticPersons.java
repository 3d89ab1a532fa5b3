package nc.cagou.usecases.roadsafety.synthetic;

import java.util.SplittableRandom;

/**
 * Vehicles and persons of the accidents of one block. Deaths come at the rate of the year: they
 * fall due evenly and are given to accidents out of town rather than in town, so that a year keeps
 * its total while accidents differ.
 */
final class SyntheticPersons {

  /** One row of persons in so many is faulty, for quarantine. */
  static final int FAULTY = 500;

  private static final int FIRST_VEHICLE = 155_000_000;
  private static final int FIRST_PERSON = 203_000_000;
  private static final int MOST = 64;
  private static final int PEDESTRIAN = 3;

  private final SyntheticYear.Block block;
  private final Tables out;
  private final SplittableRandom random;
  private final double deathsPerPerson;
  private final int[] vehicle = new int[MOST];
  private final int[] category = new int[MOST];
  private final int[] user = new int[MOST];
  private final int[] seat = new int[MOST];
  private final int[] severity = new int[MOST];
  private int count;
  private int left;
  private double due;
  private int untilFaulty;
  private int fault;
  private int vehicleId;
  private int personId;

  SyntheticPersons(SyntheticYear.Block block, Tables out, SplittableRandom random) {
    this.block = block;
    this.out = out;
    this.random = random;
    this.deathsPerPerson = block.year().deathsPerPerson();
    this.left = block.rows();
    this.due = random.nextDouble();
    this.untilFaulty = random.nextInt(FAULTY / 2, FAULTY);
    this.fault = block.index();
    this.vehicleId = FIRST_VEHICLE + (int) block.offset();
    this.personId = FIRST_PERSON + (int) block.offset();
  }

  /** Rows of persons still to be made. */
  int left() {
    return left;
  }

  /** Draws and writes the vehicles and persons of one accident. */
  void of(byte[] accident, Scene scene) {
    int firstVehicle = vehicleId;
    count = 0;
    for (int v = 0; v < scene.vehicles() && count < left; v++) {
      aboard(accident, v, scene);
    }
    for (int p = 0; p < scene.pedestrians() && count < left; p++) {
      add(0, category[0], PEDESTRIAN, 10, Chances.SEVERITY_PEDESTRIAN.draw(random));
    }
    injure(scene);
    for (int i = 0; i < count; i++) {
      person(accident, firstVehicle, i);
      left--;
    }
    untilFaulty -= count;
    if (untilFaulty <= 0 && left > 0) {
      untilFaulty += FAULTY;
      faulty(accident, firstVehicle);
      left--;
    }
  }

  private void aboard(byte[] accident, int v, Scene scene) {
    int kind = Chances.CATEGORY.draw(random);
    Pick aboard = twoWheels(kind) ? Chances.ABOARD_TWO_WHEELS : Chances.ABOARD;
    int people = Math.min(aboard.draw(random), left - count);
    Pick driver = twoWheels(kind) ? Chances.SEVERITY_TWO_WHEELS : Chances.SEVERITY_DRIVER;
    add(v, kind, 1, 1, driver.draw(random));
    for (int p = 1; p < people; p++) {
      add(v, kind, 2, Math.min(p + 1, 9), Chances.SEVERITY_PASSENGER.draw(random));
    }
    vehicle(accident, v, kind, scene);
  }

  private void add(int v, int kind, int userCategory, int place, int harm) {
    vehicle[count] = v;
    category[count] = kind;
    user[count] = userCategory;
    seat[count] = place;
    severity[count++] = harm;
  }

  /** Gives the deaths that fall due, and makes sure that somebody is hurt. */
  private void injure(Scene scene) {
    due += count * deathsPerPerson;
    double chance = (scene.builtUp() ? 0.12 : 0.4) + (due > 3 ? 0.5 : 0);
    if (due >= 1 && random.nextDouble() < chance) {
      int killed = random.nextInt(7) == 0 ? Math.min(2, count) : 1;
      int first = random.nextInt(count);
      for (int k = 0; k < killed; k++) {
        severity[(first + k) % count] = 2;
      }
      due -= killed;
    }
    int hurt = 0;
    for (int i = 0; i < count; i++) {
      hurt += severity[i] != 1 ? 1 : 0;
    }
    if (hurt == 0) {
      severity[random.nextInt(count)] = 4;
    }
  }

  private void vehicle(byte[] accident, int v, int kind, Scene scene) {
    boolean alone = scene.vehicles() == 1 && scene.pedestrians() == 0;
    out.vehicles
        .cell(accident)
        .spaced(vehicleId++)
        .label(v)
        .cell(Chances.DIRECTION.draw(random))
        .cell(kind)
        .cell(alone ? Chances.FIXED.draw(random) : 0)
        .cell(scene.pedestrians() > 0 ? 1 : scene.vehicles() > 1 ? 2 : 0)
        .cell(Chances.IMPACT.draw(random))
        .cell(Chances.MANOEUVRE.draw(random));
    if (random.nextInt(60) == 0) {
      out.vehicles.cell(Tables.MISSING);
    } else {
      out.vehicles.cell(kind == 1 ? 5 : Chances.MOTOR.draw(random));
    }
    out.vehicles.cell(Tables.EMPTY).end();
  }

  private void person(byte[] accident, int firstVehicle, int i) {
    boolean fled =
        block.year().year() >= 2021 && user[i] == 1 && severity[i] == 1 && random.nextInt(120) == 0;
    begin(accident, firstVehicle, i);
    if (fled) {
      out.persons.cell(Tables.MISSING).cell(Tables.MISSING).cell(Tables.EMPTY);
      out.persons.cell(Tables.MISSING);
    } else {
      out.persons.cell(severity[i]);
      rest(i);
    }
    end(i);
  }

  private void begin(byte[] accident, int firstVehicle, int i) {
    out.persons
        .cell(accident)
        .spaced(personId++)
        .spaced(firstVehicle + vehicle[i])
        .label(vehicle[i])
        .cell(seat[i])
        .cell(user[i]);
  }

  private void rest(int i) {
    int male = user[i] == 1 ? 78 : user[i] == 2 ? 52 : 62;
    out.persons.cell(random.nextInt(100) < male ? 1 : 2);
    Pick ages =
        user[i] == 1
            ? Chances.AGE_DRIVER
            : user[i] == 2 ? Chances.AGE_PASSENGER : Chances.AGE_PEDESTRIAN;
    out.persons.cell(block.year().year() - ages.draw(random));
    out.persons.cell(Chances.TRIP.draw(random));
  }

  private void end(int i) {
    boolean walks = user[i] == PEDESTRIAN;
    Pick worn =
        twoWheels(category[i])
            ? Chances.HELMET
            : severity[i] == 2 ? Chances.BELT_KILLED : Chances.BELT;
    out.persons.cell(walks ? 0 : worn.draw(random));
    if (random.nextInt(4) == 0) {
      out.persons.cell(0);
    } else {
      out.persons.cell(Tables.MISSING);
    }
    out.persons.cell(Tables.MISSING);
    if (walks) {
      out.persons.cell(Chances.LOCATION.draw(random)).cell(Chances.ACTION.draw(random));
      out.persons.cell(Chances.COMPANY.draw(random)).end();
    } else {
      out.persons.cell(0).cell(0).cell(Tables.MISSING).end();
    }
  }

  /** In turn: an unknown severity, a person of an accident that is not there, a line cut short. */
  private void faulty(byte[] accident, int firstVehicle) {
    int kind = fault++ % 3;
    long absent = block.year().year() * 100_000_000L + 99_999_999L - block.index();
    begin(kind == 1 ? QuotedLines.digitsOf(absent) : accident, firstVehicle, 0);
    if (kind == 2) {
      out.persons.end();
      return;
    }
    out.persons.cell(kind == 0 ? 7 : 4);
    rest(0);
    end(0);
  }

  private static boolean twoWheels(int kind) {
    return kind == 1 || kind == 2 || kind >= 30 && kind <= 34 || kind == 50;
  }
}
