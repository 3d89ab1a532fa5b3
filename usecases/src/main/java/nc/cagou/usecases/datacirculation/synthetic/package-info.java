/**
 * Invented catalogues, flows and use, written as portals publish them: for demonstration, teaching
 * and load. Nothing in them describes a real administration.
 */
package nc.cagou.usecases.datacirculation.synthetic;
