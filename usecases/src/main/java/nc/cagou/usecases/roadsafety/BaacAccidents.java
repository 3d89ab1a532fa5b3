package nc.cagou.usecases.roadsafety;

import java.util.Set;
import nc.cagou.Layout;

/**
 * "Caractéristiques": one row an accident. Until 2018 the year has two digits, the time no colon,
 * the department three digits, the commune no department and the coordinates no decimals.
 */
final class BaacAccidents implements Layout {

  private static final long serialVersionUID = 1L;

  /** A department that is not there is read from the code of the commune. */
  @Override
  public Set<String> supplies() {
    return Set.of("department");
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
