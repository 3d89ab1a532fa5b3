package nc.cagou.usecases.roadsafety;

import nc.cagou.Layout;

/** "Lieux": the roads of an accident, several rows an accident at an intersection. */
final class BaacPlaces implements Layout {

  private static final long serialVersionUID = 1L;

  /** Kilometres an hour; French law knows no higher limit. */
  private static final int HIGHEST_LIMIT = 130;

  @Override
  public void apply(RawRecord record) {
    BaacCodes.identifier(record, "accident_id");
    String limit = record.get("speed_limit");
    if (limit == null || limit.length() < 3) {
      return;
    }
    String whole = BaacCodes.whole(limit);
    boolean three = whole.length() == 3 && BaacCodes.isDigits(whole);
    if (three && Integer.parseInt(whole) > HIGHEST_LIMIT) {
      record.note("speed_limit_impossible");
      record.set("speed_limit", null);
    }
  }
}
