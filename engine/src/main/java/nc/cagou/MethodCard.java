package nc.cagou;

import nc.cagou.text.Text;

/**
 * What a reader should know of a method before trusting a figure: shown beside the chart, in the
 * brief, and in notebooks.
 *
 * @param id as figures name it: {@code e2sfca}
 * @param title the field's standard term
 * @param definition what it measures, in a sentence or two
 * @param formula in plain text, with the meaning of its letters
 * @param source author, year, title
 * @param limits what it assumes and where it breaks
 * @param notFor what it must not be used for
 */
public record MethodCard(
    String id, Text title, Text definition, Text formula, Text source, Text limits, Text notFor) {}
