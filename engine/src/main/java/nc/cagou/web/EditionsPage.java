package nc.cagou.web;

import java.util.List;
import nc.cagou.text.Text;

/** The editions of a use case, newest first: published ones, and withdrawn ones that say so. */
public record EditionsPage(Visit v, String usecase, Text name, List<Row> rows) {

  public record Row(String address, String id, String day, String headline, String state) {}

  public String title() {
    return v.t("editions.title", "usecase", name);
  }
}
