/**
 * The labour market: tension of an occupation, mismatch between vacancies and the unemployed,
 * Beveridge curve and matching function.
 */
package nc.cagou.method.labour;
