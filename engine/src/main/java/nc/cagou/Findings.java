package nc.cagou;

import java.util.List;
import java.util.Set;
import nc.cagou.text.Text;

/**
 * What the methods decided.
 *
 * @param tables the tables of the edition
 * @param notComputed what could not be computed and why, one sentence each
 * @param alreadyPublic names of tables that were made, in this run, from figures that their
 *     producer has already published (weekly counts, a published index): they are written under the
 *     profile {@code open}, and the disclosure sheet says so
 */
public record Findings(Tables tables, List<Text> notComputed, Set<String> alreadyPublic) {

  public Findings {
    notComputed = List.copyOf(notComputed);
    alreadyPublic = Set.copyOf(alreadyPublic);
  }

  /** Findings that are all under the profile of their table. */
  public Findings(Tables tables, List<Text> notComputed) {
    this(tables, notComputed, Set.of());
  }
}
