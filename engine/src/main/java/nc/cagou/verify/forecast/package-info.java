/** Forecasts against their reference numbers. */
package nc.cagou.verify.forecast;
