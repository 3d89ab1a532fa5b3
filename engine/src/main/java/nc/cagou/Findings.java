package nc.cagou;

import java.util.List;
import nc.cagou.text.Text;

/**
 * What the methods decided.
 *
 * @param tables the tables of the edition
 * @param notComputed what could not be computed and why, one sentence each
 */
public record Findings(Tables tables, List<Text> notComputed) {}
