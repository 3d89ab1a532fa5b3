package nc.cagou.usecases.employment;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.Tables;
import tech.tablesaw.api.Table;

/** Advertisements and registrations by month, and positions open when a month ends. */
final class Months {

  private final TreeMap<YearMonth, Double> offers = new TreeMap<>();
  private final TreeMap<YearMonth, Double> registrations = new TreeMap<>();
  private final Map<YearMonth, Double> opened = new HashMap<>();
  private final Map<YearMonth, Double> closed = new HashMap<>();

  Months(Tables reduced) {
    reduced.find("offer_months").ifPresent(this::offers);
    reduced.find("jobseeker_months").ifPresent(this::registrations);
  }

  private void offers(Table table) {
    for (int i = 0; i < table.rowCount(); i++) {
      String month = Cells.text(table, i, "opened");
      if (month == null) {
        continue;
      }
      YearMonth first = YearMonth.parse(month);
      String end = Cells.text(table, i, "closed");
      YearMonth last = end == null ? first.plusMonths(1) : YearMonth.parse(end);
      double positions = Cells.number(table, i, "positions");
      offers.merge(first, Cells.number(table, i, "offers"), Double::sum);
      if (last.isAfter(first)) {
        opened.merge(first, positions, Double::sum);
        closed.merge(last, positions, Double::sum);
      }
    }
  }

  private void registrations(Table table) {
    for (int i = 0; i < table.rowCount(); i++) {
      double persons = Cells.number(table, i, "persons");
      if (persons > 0) {
        registrations.merge(
            YearMonth.parse(Cells.text(table, i, "registered_month")), persons, Double::sum);
      }
    }
  }

  TreeMap<YearMonth, Double> offers() {
    return offers;
  }

  TreeMap<YearMonth, Double> registrations() {
    return registrations;
  }

  /**
   * Positions whose advertisement still ran when a month ended; one without a last day runs until
   * the month after its publication. {@code NaN} outside the months of the files.
   */
  double openAtEnd(YearMonth month) {
    if (offers.isEmpty() || month.isBefore(offers.firstKey()) || month.isAfter(offers.lastKey())) {
      return Double.NaN;
    }
    double open = 0;
    for (Map.Entry<YearMonth, Double> e : opened.entrySet()) {
      open += e.getKey().isAfter(month) ? 0 : e.getValue();
    }
    for (Map.Entry<YearMonth, Double> e : closed.entrySet()) {
      open -= e.getKey().isAfter(month) ? 0 : e.getValue();
    }
    return open;
  }
}
