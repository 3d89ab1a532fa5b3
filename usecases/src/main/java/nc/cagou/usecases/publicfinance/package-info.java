/**
 * Public finance: accounts of collectivities in four layouts, savings and debt, legal ratios,
 * execution of the budget, unusual lines, forecasts of receipts.
 */
package nc.cagou.usecases.publicfinance;
