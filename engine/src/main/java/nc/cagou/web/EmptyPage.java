package nc.cagou.web;

import java.util.List;
import nc.cagou.text.Text;

/** A use case without a published edition: what it is for, what it needs, how to make one. */
public record EmptyPage(
    Visit v, Text name, Text decision, String command, List<Fact> inputs, List<Link> drafts) {

  public String title() {
    return v.t("empty.title", "usecase", name);
  }
}
