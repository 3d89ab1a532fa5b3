package nc.cagou.chart;

import java.util.Map;

/**
 * One value a commune: a choropleth where a territory pack with outlines is installed, otherwise a
 * tile map (one tile a commune, laid out as on the ground). A ratio, never an absolute number.
 *
 * @param cells by territory code; a commune that is missing is "no data"
 */
public record TerritoryMap(Measure measure, Map<String, Cell> cells) implements Chart {}
