package nc.cagou.method.planning;

/**
 * Land taken for building against people arrived: indicator 11.3.1 of the Sustainable Development
 * Goals (UN-Habitat, metadata of 2018 and of 2021).
 *
 * <p>With V the built-up area, P the population and T the years between two dates: LCR = (V2 − V1)
 * / (V1 T) since 2021, ln(V2 / V1) / T in 2018; PGR = ln(P2 / P1) / T in both; LCRPGR = LCR / PGR,
 * without unit: above 1, land is taken faster than people arrive. Areas in km², so area per
 * inhabitant comes in m².
 *
 * <p>Edges: a population that does not change leaves the ratio undefined ({@code NaN}); where
 * population or built-up area shrinks the ratio is given but cannot be read as efficiency: {@link
 * #statement} says which case holds. An area or population of 0 at the first date, a missing value
 * or no time between the dates leave the rates undefined.
 *
 * @param builtBefore built-up area at the first date, km²
 * @param builtAfter at the second date, km²
 * @param peopleBefore inhabitants at the first date
 * @param peopleAfter at the second date
 * @param years time between the dates, in years
 */
public record LandConsumption(
    double builtBefore, double builtAfter, double peopleBefore, double peopleAfter, double years) {

  private static final double M2_PER_KM2 = 1e6;

  /** What may be said of a pair of rates, in five levels. */
  public enum Statement {
    /** Population grows, land is taken no faster: 0 ≤ LCRPGR ≤ 1. */
    EFFICIENT,
    /** Population grows, land is taken faster: LCRPGR > 1. */
    SPRAWL,
    /** Land is taken while population is stable or falls: the ratio is undefined or negative. */
    LAND_WITHOUT_PEOPLE,
    /** Built-up area shrinks: the ratio is negative or says nothing. */
    LAND_RECEDES,
    /** Neither land nor more people, or a figure is missing: nothing to compare. */
    NOT_COMPARABLE
  }

  /** Share of the built-up area added in a year, metadata of 2021. */
  public double lcr() {
    return builtBefore > 0 && years > 0
        ? (builtAfter - builtBefore) / builtBefore / years
        : Double.NaN;
  }

  /** Logarithmic rate of growth of the built-up area in a year, metadata of 2018. */
  public double lcrLogarithmic() {
    return growth(builtBefore, builtAfter);
  }

  /** Logarithmic rate of growth of the population in a year. */
  public double pgr() {
    return growth(peopleBefore, peopleAfter);
  }

  /** LCR of 2021 divided by PGR; {@code NaN} when the population does not change. */
  public double lcrpgr() {
    return ratio(lcr());
  }

  /** LCR of 2018 divided by PGR; {@code NaN} when the population does not change. */
  public double lcrpgrLogarithmic() {
    return ratio(lcrLogarithmic());
  }

  /** Built-up m² per inhabitant at the first date. */
  public double perHeadBefore() {
    return peopleBefore > 0 ? builtBefore * M2_PER_KM2 / peopleBefore : Double.NaN;
  }

  /** Built-up m² per inhabitant at the second date. */
  public double perHeadAfter() {
    return peopleAfter > 0 ? builtAfter * M2_PER_KM2 / peopleAfter : Double.NaN;
  }

  /** Change of the built-up area per inhabitant, in percent. */
  public double perHeadChange() {
    return (perHeadAfter() / perHeadBefore() - 1) * 100;
  }

  /** Change of the built-up area, in percent. */
  public double builtChange() {
    return builtBefore > 0 ? (builtAfter / builtBefore - 1) * 100 : Double.NaN;
  }

  /** Inhabitants per built-up km² at the first date. */
  public double densityBefore() {
    return builtBefore > 0 ? peopleBefore / builtBefore : Double.NaN;
  }

  /** Inhabitants per built-up km² at the second date. */
  public double densityAfter() {
    return builtAfter > 0 ? peopleAfter / builtAfter : Double.NaN;
  }

  /**
   * Land use efficiency of the Global Human Settlement Layer (Corbane et al. 2017), brought to ten
   * years: share by which the built-up area per inhabitant fell.
   */
  public double landUseEfficiency() {
    double before = perHeadBefore();
    return years > 0 ? (before - perHeadAfter()) / before * 10 / years : Double.NaN;
  }

  /** What may be said of the two rates. */
  public Statement statement() {
    double land = lcr();
    double people = pgr();
    if (Double.isNaN(land) || Double.isNaN(people)) {
      return Statement.NOT_COMPARABLE;
    }
    if (land < 0) {
      return Statement.LAND_RECEDES;
    }
    if (people > 0) {
      return land > people ? Statement.SPRAWL : Statement.EFFICIENT;
    }
    return land > 0 ? Statement.LAND_WITHOUT_PEOPLE : Statement.NOT_COMPARABLE;
  }

  private double growth(double before, double after) {
    return before > 0 && after > 0 && years > 0 ? Math.log(after / before) / years : Double.NaN;
  }

  private double ratio(double land) {
    double people = pgr();
    return people == 0 ? Double.NaN : land / people;
  }
}
