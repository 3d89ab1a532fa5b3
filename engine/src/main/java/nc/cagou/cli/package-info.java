/**
 * The front door: one class a verb of {@code ./cagou}. A verb reads its options, calls one room and
 * prints the answer; it holds no rule of its own. Sentences stand in {@code verbs_fr.properties}
 * and {@code verbs_en.properties}, which picocli reads for the help texts.
 */
package nc.cagou.cli;
