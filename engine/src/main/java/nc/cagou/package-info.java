/**
 * The nouns of the house: what a person who adds a use case writes and reads. They stand on {@link
 * nc.cagou.text} and {@link nc.cagou.chart} and know no other room.
 */
package nc.cagou;
