package nc.cagou.usecases.datacirculation;

import java.util.List;
import nc.cagou.Margin;

/** What the published tables of data circulation say of the rows of its inputs. */
final class Margins {

  private Margins() {}

  static List<Margin> all() {
    return List.of(
        Margin.of("catalogue", "freshness")
            .by("publisher")
            .by("frequency")
            .by("modified", "last_update")
            .by("title")
            .by("dataset_id"),
        Margin.of("flows", "circulation")
            .by("producer")
            .by("consumer")
            .counted("open", "status", "open")
            .counted("blocked", "status", "blocked")
            .counted("planned", "status", "planned"));
  }
}
