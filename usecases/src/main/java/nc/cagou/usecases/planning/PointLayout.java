package nc.cagou.usecases.planning;

import java.util.Locale;
import java.util.Map;
import nc.cagou.Layout;

/**
 * Points in degrees: longitude and latitude in each other's place are put right where that lands
 * them in New Caledonia; a point at 0, 0 is refused, for nothing stands there.
 */
final class PointLayout implements Layout {

  private static final long serialVersionUID = 1L;

  @Override
  public void apply(RawRecord record) {
    String lonText = record.get("lon");
    String latText = record.get("lat");
    double lon = number(lonText);
    double lat = number(latText);
    if (lon == 0 && lat == 0) {
      record.refuse(
          "lon", "coordinates_zero", PlanningInputs.WORDS.get("refusal.coordinates_zero"));
    } else if (inside(lat, lon) && !inside(lon, lat)) {
      record.note("coordinates_swapped");
      record.set("lon", String.format(Locale.ROOT, "%.8f", lat));
      record.set("lat", String.format(Locale.ROOT, "%.8f", lon));
    } else if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
      record.refuse(
          "lon",
          "coordinates_plane",
          PlanningInputs.WORDS.get(
              "refusal.coordinates_plane", Map.of("lon", lonText, "lat", latText)));
    }
  }

  /** Whether a point lies in the box of New Caledonia and its waters. */
  static boolean inside(double lon, double lat) {
    return lon >= 156 && lon <= 175 && lat >= -27 && lat <= -14;
  }

  private static double number(String text) {
    if (text == null) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(text.replace(',', '.').replaceAll("\\s", ""));
    } catch (NumberFormatException e) {
      return Double.NaN; // the type of the column refuses it
    }
  }
}
