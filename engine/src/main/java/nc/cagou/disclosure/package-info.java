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
 */
package nc.cagou.disclosure;
