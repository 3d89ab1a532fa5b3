package nc.cagou.usecases.roadsafety;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nc.cagou.Layout;
import nc.cagou.text.Text;

/**
 * "Caractéristiques": one row an accident. Until 2018 the year has two digits, the time no colon,
 * the department three digits, the commune no department and the coordinates no decimals.
 */
final class BaacAccidents implements Layout {

  private static final long serialVersionUID = 1L;
  private static final List<String> AGGREGATED = List.of("org", "ttue", "tbg", "tbl", "tindm");

  /** A department that is not there is read from the code of the commune. */
  @Override
  public Set<String> supplies() {
    return Set.of("department");
  }

  /** The "aggregated" files of the overseas departments: counts in columns, no key, no date. */
  @Override
  public Optional<Text> foreign(List<String> headers) {
    return headers.containsAll(AGGREGATED) ? Optional.of(Baac.aggregated()) : Optional.empty();
  }

  @Override
  public void apply(RawRecord record) {
    BaacCodes.identifier(record, "accident_id");
    boolean before2019 = BaacDates.year(record);
    BaacDates.time(record);
    BaacDates.day(record);
    BaacTerritory.department(record, before2019);
    BaacTerritory.commune(record);
    BaacCoordinates.put(record, before2019);
  }
}
