package nc.cagou.usecases.roadsafety;

/**
 * The box of a territory in degrees, wide enough for its islands, narrow enough that a point with
 * latitude and longitude swapped falls outside.
 */
record BaacBox(double south, double north, double west, double east) {

  private static final BaacBox WORLD = new BaacBox(-90, 90, -180, 180);
  private static final BaacBox METROPOLE = new BaacBox(41, 51.5, -5.6, 9.8);
  private static final BaacBox CORSE = new BaacBox(41.2, 43.2, 8.3, 9.8);

  /** The box of a department or territory; the world when it is not known. */
  static BaacBox of(String department) {
    if (department == null) {
      return WORLD;
    }
    return switch (department) {
      case "2A", "2B" -> CORSE;
      case "971" -> new BaacBox(15.7, 16.7, -62, -60.9);
      case "972" -> new BaacBox(14.3, 15, -61.4, -60.7);
      case "973" -> new BaacBox(2, 6, -55, -51.4);
      case "974" -> new BaacBox(-21.6, -20.7, 55, 56);
      case "975" -> new BaacBox(46.6, 47.3, -56.6, -56);
      case "976" -> new BaacBox(-13.2, -12.4, 44.9, 45.5);
      case "977" -> new BaacBox(17.8, 18, -63, -62.7);
      case "978" -> new BaacBox(17.95, 18.2, -63.3, -62.9);
      case "986" -> new BaacBox(-14.6, -13, -178.5, -175.9);
      case "987" -> new BaacBox(-28, -7, -155, -134);
      case "988" -> new BaacBox(-26, -18, 156, 172);
      default -> department.length() == 2 ? METROPOLE : WORLD;
    };
  }

  boolean holds(double lat, double lon) {
    return lat >= south && lat <= north && lon >= west && lon <= east;
  }
}
