/**
 * What comes next in a series, with the limits that its own past errors suggest: seasonal naive,
 * Holt-Winters, ETS, the airline model; and measures of how well a forecast did.
 */
package nc.cagou.method.forecast;
