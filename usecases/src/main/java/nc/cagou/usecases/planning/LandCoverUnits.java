package nc.cagou.usecases.planning;

import java.math.BigDecimal;
import java.util.Set;
import nc.cagou.Layout;

/** Built-up areas in hectares or square metres, brought to km². */
final class LandCoverUnits implements Layout {

  private static final long serialVersionUID = 1L;

  @Override
  public Set<String> supplies() {
    return Set.of("built_up_km2");
  }

  @Override
  public void apply(RawRecord record) {
    if (record.get("built_up_km2") != null) {
      return;
    }
    if (record.get("built_up_ha") != null) {
      put(record, "built_up_ha", 2);
    } else if (record.get("built_up_m2") != null) {
      put(record, "built_up_m2", 6);
    }
  }

  private static void put(RawRecord record, String field, int zeros) {
    String plain = record.get(field).replaceAll("[\\s\u00a0\u202f'’]", "").replace(',', '.');
    try {
      record.set("built_up_km2", new BigDecimal(plain).movePointLeft(zeros).toPlainString());
      record.note(field);
    } catch (NumberFormatException e) {
      // not a number: the column of the other unit refuses it
      record.set("built_up_km2", record.get(field));
    }
  }
}
