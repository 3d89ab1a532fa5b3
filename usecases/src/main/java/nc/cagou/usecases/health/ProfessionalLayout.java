package nc.cagou.usecases.health;

import java.util.List;
import java.util.Optional;
import nc.cagou.Layout;
import nc.cagou.text.Text;

/**
 * Professionals: the profession as a code, working time as a share of full time (80 % is 0.8, full
 * time where it is missing), coordinates inside New Caledonia or none.
 */
final class ProfessionalLayout implements Layout {

  private static final long serialVersionUID = 1L;

  @Override
  public Optional<Text> foreign(List<String> headers) {
    return BathingWater.of(headers);
  }

  @Override
  public void apply(RawRecord record) {
    String profession = record.get("profession");
    if (profession != null) {
      record.set("profession", Terms.profession(profession));
    }
    time(record);
    point(record);
  }

  private static void time(RawRecord record) {
    String fte = record.get("fte");
    if (fte == null) {
      record.note("full_time_assumed");
      record.set("fte", "1");
      return;
    }
    if (fte.endsWith("%")) {
      Double share = number(fte.substring(0, fte.length() - 1));
      if (share != null) {
        record.note("fte_percent");
        record.set("fte", String.valueOf(share / 100));
      }
    }
  }

  private static void point(RawRecord record) {
    Double lon = number(record.get("lon"));
    Double lat = number(record.get("lat"));
    if (lon == null && lat == null) {
      return;
    }
    if (lon != null && lat != null && inside(lat, lon)) {
      record.note("coordinates_swapped");
      record.set("lon", String.valueOf(lat));
      record.set("lat", String.valueOf(lon));
    } else if (lon == null || lat == null || !inside(lon, lat)) {
      record.note("coordinates_impossible");
      record.set("lon", null);
      record.set("lat", null);
    }
  }

  /** The box around New Caledonia with the Loyalty Islands, Île des Pins and Bélep. */
  private static boolean inside(double lon, double lat) {
    return lon > 162 && lon < 169 && lat > -23.5 && lat < -18.5;
  }

  private static Double number(String text) {
    if (text == null) {
      return null;
    }
    String plain = text.replaceAll("[\\s\\p{Z}]+", "").replace(',', '.');
    return plain.matches("[-+]?\\d{1,9}(\\.\\d*)?") ? Double.valueOf(plain) : null;
  }
}
