package nc.cagou.usecases.publicfinance;

import java.util.Set;
import nc.cagou.Layout;

/**
 * Charts of accounts come as three lists with the same first columns: accounts have a level,
 * chapters a section, functions neither. A list of a code and a label alone is one of accounts.
 */
final class ChartLayout implements Layout {

  private static final long serialVersionUID = 1L;

  @Override
  public Set<String> supplies() {
    return Set.of("kind");
  }

  @Override
  public void apply(RawRecord record) {
    if (record.get("kind") != null) {
      return;
    }
    boolean account = record.has("level") || !record.has("section") && !record.has("parent");
    record.set("kind", account ? "account" : record.has("section") ? "chapter" : "function");
  }
}
