package nc.cagou.web;

import java.util.List;
import nc.cagou.text.Text;

/** How to read the pages. */
public record About(Visit v, List<Entry> usecases) {

  public record Entry(String id, Text title, Text decision) {}

  public List<String> topics() {
    return List.of("edition", "uncertainty", "secret", "refused", "files", "access");
  }

  public List<String> symbols() {
    return Dashboard.SYMBOLS;
  }
}
