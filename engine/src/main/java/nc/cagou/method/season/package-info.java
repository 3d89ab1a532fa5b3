/** Seasonal series: their parts (trend, season, rest) and what is left without the season. */
package nc.cagou.method.season;
