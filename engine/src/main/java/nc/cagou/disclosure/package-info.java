/**
 * Disclosure control: the room between findings and editions. Nothing writes a table around it,
 * because a table can only be written once it is {@link nc.cagou.disclosure.Protected}, and only
 * {@link nc.cagou.disclosure.Disclosure} makes one.
 *
 * <p>A new profile of protection moves in here; nothing else has to change for it.
 */
package nc.cagou.disclosure;
