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
}
