/**
 * Data circulation: which datasets of a catalogue to mend first, and which flows between
 * administrations to unblock. {@code reduce} assesses each dataset in Spark, {@code decide} scores
 * them, {@code show} tells it.
 */
package nc.cagou.usecases.datacirculation;
