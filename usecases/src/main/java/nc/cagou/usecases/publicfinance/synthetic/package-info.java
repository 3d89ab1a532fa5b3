/**
 * Invented accounts of the communes of New Caledonia, payments and tax receipts: the sample of the
 * demonstration, and inputs of any size. Every figure is drawn at random, none describes reality.
 */
package nc.cagou.usecases.publicfinance.synthetic;
