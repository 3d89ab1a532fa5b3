package nc.cagou.territory;

/**
 * A closed line on the ground, WGS 84 in degrees; the last point is the first one again.
 *
 * @param lon degrees east
 * @param lat degrees north, as many as {@code lon}
 */
public record Ring(double[] lon, double[] lat) {

  public Ring {
    if (lon.length != lat.length || lon.length < 4) {
      throw new IllegalArgumentException("A ring needs four points or more: " + lon.length);
    }
  }

  public int size() {
    return lon.length;
  }

  /** Square kilometres on a sphere of 6,371 km, always positive (sinusoidal projection). */
  public double area() {
    double twice = 0;
    for (int i = 1; i < lon.length; i++) {
      double before = lon[i - 1] * Math.cos(Math.toRadians(lat[i - 1]));
      double now = lon[i] * Math.cos(Math.toRadians(lat[i]));
      twice += before * lat[i] - now * lat[i - 1];
    }
    double degree = Math.PI * 6371 / 180;
    return Math.abs(twice) / 2 * degree * degree;
  }
}
