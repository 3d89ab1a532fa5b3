package nc.cagou.method.metadata;

/** The four bands of data.europa.eu: 0–120, 121–220, 221–350, 351–405 points. */
public enum MqaBand {
  BAD(120),
  SUFFICIENT(220),
  GOOD(350),
  EXCELLENT(405);

  private final int upTo;

  MqaBand(int upTo) {
    this.upTo = upTo;
  }

  /** The last point of the band. */
  public int upTo() {
    return upTo;
  }

  /**
   * The band of a total; a bound belongs to the lower band (120 is bad, 120.01 sufficient).
   *
   * @throws IllegalArgumentException when the total is not within 0 and 405
   */
  public static MqaBand of(double total) {
    if (!(total >= 0 && total <= EXCELLENT.upTo + 1e-9)) {
      throw new IllegalArgumentException("No total of 0 to 405 points: " + total);
    }
    for (MqaBand band : values()) {
      if (total <= band.upTo) {
        return band;
      }
    }
    return EXCELLENT;
  }
}
