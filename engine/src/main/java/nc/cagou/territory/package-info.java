/**
 * The room of territories: the 33 communes, 3 provinces and the whole of New Caledonia, the
 * departments and groups of France, how their names are spelt, how many people live there and how
 * they are drawn (tiles, coastline, imported outlines). Knows nothing of Spark nor of the web.
 *
 * <p>One may add a spelling in {@code communes.csv}, a census in {@code population.csv}, move a
 * tile; the codes are those of INSEE and stay.
 */
package nc.cagou.territory;
