package nc.cagou.usecases.roadsafety;

import java.util.Locale;
import nc.cagou.Layout.RawRecord;

/**
 * Puts latitude and longitude of an accident right: ten-thousandfold integers until 2018, zeros for
 * "unknown", the two swapped. Whether a point can be true is decided by the box of its territory; a
 * point that cannot be is left out, and the accident stays.
 */
final class BaacCoordinates {

  private static final double SCALE = 100_000;

  private BaacCoordinates() {}

  static void put(RawRecord record, boolean before2019) {
    String latText = record.get("lat");
    String lonText = record.get("lon");
    if (latText == null && lonText == null) {
      return;
    }
    double lat = number(latText);
    double lon = number(lonText);
    if (Double.isNaN(lat) && latText != null || Double.isNaN(lon) && lonText != null) {
      return; // not a number: the type of the column refuses it
    }
    if (latText == null || lonText == null || lat == 0 && lon == 0) {
      leaveOut(record, "coordinates_zero");
      return;
    }
    boolean scaled = before2019 && (Math.abs(lat) > 180 || Math.abs(lon) > 180);
    if (scaled) {
      record.note("coordinates_scaled");
      lat /= SCALE;
      lon /= SCALE;
    }
    BaacBox box = BaacBox.of(record.get("department"));
    if (box.holds(lat, lon)) {
      if (scaled) {
        set(record, lat, lon);
      }
    } else if (box.holds(lon, lat)) {
      record.note("coordinates_swapped");
      set(record, lon, lat);
    } else {
      leaveOut(record, "coordinates_impossible");
    }
  }

  private static void leaveOut(RawRecord record, String rule) {
    record.note(rule);
    record.set("lat", null);
    record.set("lon", null);
  }

  private static void set(RawRecord record, double lat, double lon) {
    record.set("lat", String.format(Locale.ROOT, "%.8f", lat));
    record.set("lon", String.format(Locale.ROOT, "%.8f", lon));
  }

  private static double number(String text) {
    if (text == null) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(text.replace(',', '.'));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
