/**
 * What an analyst types in a notebook: the last edition of a use case, its tables, indicators,
 * figures and method cards, each in one line. Opens protected tables only, as every reader does;
 * nothing of Spark, no unit record, no file of quarantine.
 */
package nc.cagou.notebook;
