package nc.cagou.usecases.employment;

import nc.cagou.Layout;

/** Periods as institutes write them: {@code 2024T1}, {@code T1 2024} and {@code 2024-Q1}. */
final class EmployeesLayout implements Layout {

  private static final long serialVersionUID = 1L;

  @Override
  public void apply(RawRecord record) {
    String period = record.get("period");
    if (period == null) {
      return;
    }
    String plain = period.toUpperCase(java.util.Locale.ROOT).replaceAll("[ /_-]+", "");
    String written = period;
    if (plain.matches("[0-9]{4}[TQ][1-4]")) {
      written = plain.substring(0, 4) + "-Q" + plain.charAt(5);
    } else if (plain.matches("[TQ][1-4][0-9]{4}")) {
      written = plain.substring(2) + "-Q" + plain.charAt(1);
    }
    if (!written.equals(period)) {
      record.set("period", written);
      record.note("quarter_written");
    }
  }
}
