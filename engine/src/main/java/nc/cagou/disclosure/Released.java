package nc.cagou.disclosure;

import java.util.List;
import java.util.Set;
import nc.cagou.TableSpec;
import nc.cagou.Tables;

/**
 * An edition that left the house, as far as an attacker holds it: the tables as they were written,
 * hidden values gone, each with its flag. It left the house when it was published, be it withdrawn
 * since: whoever opened it keeps it. A draft was seen by nobody.
 *
 * <p>The true values of an earlier edition are kept nowhere, here neither.
 *
 * @param id of the edition
 * @param specs of its tables, guards left out
 * @param knows the earlier editions that it was protected together with, as its sheet says; what
 *     one of them shows and this one hides has changed
 */
public record Released(String id, List<TableSpec> specs, Tables tables, Set<String> knows) {

  public Released {
    specs = List.copyOf(specs);
    knows = Set.copyOf(knows);
  }
}
