package nc.cagou.usecases.employment;

import java.util.List;
import java.util.Set;
import nc.cagou.Layout;

/**
 * The table of tensions of Dares as published: {@code "reg "} with a space, regions as {@code 1.0},
 * classes as {@code 5.0}. The territory is made of the three geographic columns: {@code FR}, {@code
 * R84} for a region, {@code 2A} for a department.
 */
final class PublishedLayout implements Layout {

  private static final long serialVersionUID = 1L;

  private static final List<String> WHOLE =
      List.of(
          "period",
          "class",
          "hiring_intensity",
          "training_link",
          "labour_shortage",
          "non_durability",
          "working_conditions",
          "geographic_mismatch");

  @Override
  public Set<String> supplies() {
    return Set.of("territory");
  }

  @Override
  public void apply(RawRecord record) {
    for (String field : WHOLE) {
      String text = record.get(field);
      if (text != null && text.matches("[0-9]+[.,]0+")) {
        record.set(field, text.replaceFirst("[.,]0+$", ""));
        record.note("whole_with_decimals");
      }
    }
    String region = record.get("region");
    if (region != null) {
      String digits = region.replaceFirst("[.,]0+$", "");
      record.set("region", digits.length() == 1 ? "0" + digits : digits);
    }
    String department = record.get("department");
    if (department != null && department.matches("[0-9]([.,]0+)?")) {
      record.set("department", "0" + department.charAt(0));
    }
    if (record.get("territory") == null) {
      record.set("territory", territory(record));
    }
  }

  private static String territory(RawRecord record) {
    if (record.get("department") != null) {
      return record.get("department");
    }
    return record.get("region") == null ? "FR" : "R" + record.get("region");
  }
}
