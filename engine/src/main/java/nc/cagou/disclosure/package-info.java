/**
 * Disclosure control: the room between findings and editions. Nothing writes a table around it,
 * because a table can only be written once it is {@link nc.cagou.disclosure.Protected}, and only
 * {@link nc.cagou.disclosure.Disclosure} makes one.
 *
 * <p>A profile is a line of {@code profiles.json}. The road of a run: each table under its profile
 * ({@link nc.cagou.disclosure.Subject}), all tables as one system of cells and sums ({@link
 * nc.cagou.disclosure.LinkedTables}), what is hidden and how it stood up to the attack ({@link
 * nc.cagou.disclosure.Suppression}), the tables as they leave ({@link
 * nc.cagou.disclosure.Masking}).
 *
 * <p>Earlier editions that left the house ({@link nc.cagou.disclosure.Released}) are further tables
 * of that system, as they were written: {@link nc.cagou.disclosure.Across} ties figures to their
 * counterparts, recoded categories included ({@link nc.cagou.disclosure.Recoding}), {@link
 * nc.cagou.disclosure.Settlement} gives what they hide values that agree with what they show, and
 * {@link nc.cagou.disclosure.Withholding} hides and attacks all of it together. {@link
 * nc.cagou.disclosure.EditionAudit} repeats the attack on written editions alone.
 */
package nc.cagou.disclosure;
