package nc.cagou.usecases.health;

import java.util.List;
import java.util.Optional;
import nc.cagou.Layout;
import nc.cagou.text.Text;

/**
 * Notified cases: the disease and the sex as codes, ages such as "12 ans" and "8 mois" in years.
 */
final class NotificationLayout implements Layout {

  private static final long serialVersionUID = 1L;

  @Override
  public Optional<Text> foreign(List<String> headers) {
    return BathingWater.of(headers);
  }

  @Override
  public void apply(RawRecord record) {
    String disease = record.get("disease");
    if (disease != null) {
      record.set("disease", Terms.disease(disease));
    }
    String sex = record.get("sex");
    if (sex != null) {
      String known = Terms.sex(sex);
      if (known == null) {
        record.note("sex_unknown");
      }
      record.set("sex", known);
    }
    String age = record.get("age");
    if (age == null) {
      return;
    }
    String plain = Terms.code(age);
    if (plain.matches("\\d{1,3}_?(ans?|years?|a)")) {
      record.set("age", plain.replaceAll("\\D", ""));
    } else if (plain.matches("\\d{1,3}_?(mois|months?|jours?|days?|m|j)")) {
      int count = Integer.parseInt(plain.replaceAll("\\D", ""));
      boolean days = plain.matches(".*\\d_?(j|jours?|days?)");
      record.note("age_in_months");
      record.set("age", String.valueOf(days ? count / 365 : count / 12));
    }
  }
}
