package nc.cagou.usecases.employment;

import java.util.Locale;
import java.util.Set;
import nc.cagou.Layout;
import nc.cagou.territory.CommuneMatcher;
import nc.cagou.territory.Match;

/**
 * Advertisements of any producer: the vacancy notices of data.gouv.nc, where code and label of the
 * occupation are swapped, {@code HORS_ROME} stands for no occupation and 0 positions for "not
 * said"; JobPosting objects, whose place is a name.
 */
final class OfferLayout implements Layout {

  private static final long serialVersionUID = 1L;

  private static final String CODE = "rome_code";
  private static final String LABEL = "occupation_label";

  @Override
  public Set<String> supplies() {
    return Set.of();
  }

  @Override
  public void apply(RawRecord record) {
    occupation(record);
    commune(record);
    String positions = record.get("positions");
    if (positions == null || positions.matches("0+([.,]0*)?")) {
      record.set("positions", "1");
      if (positions != null) {
        record.note("positions_zero");
      }
    }
  }

  private static void occupation(RawRecord record) {
    RomeCode.mend(record, CODE);
    RomeCode.mend(record, LABEL);
    String code = record.get(CODE);
    String label = record.get(LABEL);
    if (RomeCode.is(label) && !RomeCode.is(code)) {
      record.set(CODE, label);
      record.set(LABEL, code);
      record.note("rome_swapped");
      return;
    }
    if (outside(code) || (code == null && outside(label))) {
      record.set(CODE, null);
      record.note("rome_outside");
    }
  }

  private static boolean outside(String text) {
    return text != null
        && text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "").equals("HORSROME");
  }

  private static void commune(RawRecord record) {
    String place = record.get("place");
    if (record.get("commune_code") != null || place == null) {
      return;
    }
    Match match = CommuneMatcher.commune(place);
    if (match.found()) {
      record.set("commune_code", match.code());
      record.note("commune_from_place");
    } else {
      record.note("place_without_commune");
    }
  }
}
