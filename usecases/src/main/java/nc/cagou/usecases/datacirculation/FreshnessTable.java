package nc.cagou.usecases.datacirculation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import nc.cagou.method.metadata.Freshness;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/** Freshness promised and observed, dataset by dataset, on the day of the judgement. */
final class FreshnessTable {

  private FreshnessTable() {}

  static Table of(List<Scored> datasets, LocalDate day) {
    Sheet sheet =
        new Sheet("freshness")
            .text("dataset_id", "title", "publisher", "frequency")
            .whole("delay_days")
            .day("last_update")
            .whole("days_since", "days_late")
            .text("state")
            .day("judged_on");
    for (Scored dataset : datasets) {
      OptionalInt delay = Freshness.delay(dataset.frequency());
      Long age = dataset.age(day);
      sheet.row(
          dataset.id(),
          dataset.title(),
          dataset.publisher(),
          dataset.frequency(),
          delay.isPresent() ? (Integer) delay.getAsInt() : null,
          dataset.updated(),
          age,
          dataset.due() && age != null ? (Long) Math.max(0, age - delay.getAsInt()) : null,
          dataset.state().name().toLowerCase(Locale.ROOT),
          day);
    }
    return sheet.table();
  }
}
