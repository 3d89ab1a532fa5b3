package nc.cagou.usecases.employment;

import java.util.Locale;
import java.util.Map;
import nc.cagou.Layout;

/**
 * Registrations of jobseekers: codes of sex as registers write them, loosely written ROME codes.
 */
final class JobseekerLayout implements Layout {

  private static final long serialVersionUID = 1L;

  private static final Map<String, String> SEX =
      Map.of(
          "1",
          "M",
          "2",
          "F",
          "H",
          "M",
          "HOMME",
          "M",
          "FEMME",
          "F",
          "MASCULIN",
          "M",
          "FEMININ",
          "F",
          "FÉMININ",
          "F",
          "MME",
          "F");

  @Override
  public void apply(RawRecord record) {
    RomeCode.mend(record, "rome_code");
    String sex = record.get("sex");
    if (sex != null) {
      String upper = sex.toUpperCase(Locale.ROOT);
      String code = SEX.getOrDefault(upper, upper);
      if (!code.equals(sex)) {
        record.set("sex", code);
        record.note("sex_code");
      }
    }
  }
}
