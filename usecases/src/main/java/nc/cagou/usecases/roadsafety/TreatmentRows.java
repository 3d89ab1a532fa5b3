package nc.cagou.usecases.roadsafety;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import nc.cagou.Layout;

/** Treated sites: the words that French files use for a site of comparison. */
final class TreatmentRows implements Layout {

  private static final long serialVersionUID = 1L;

  static final String TREATED = "treated";
  static final String COMPARISON = "comparison";

  private static final Set<String> FOR_TREATED =
      Set.of("treated", "traite", "traites", "amenage", "amenages", "t", "1");
  private static final Set<String> FOR_COMPARISON =
      Set.of("comparison", "control", "temoin", "temoins", "comparaison", "non traite", "c", "0");

  @Override
  public void apply(RawRecord record) {
    String group = record.get("group");
    if (group == null) {
      return;
    }
    String plain =
        Normalizer.normalize(group, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    if (FOR_TREATED.contains(plain)) {
      record.set("group", TREATED);
    } else if (FOR_COMPARISON.contains(plain)) {
      record.set("group", COMPARISON);
    }
  }
}
