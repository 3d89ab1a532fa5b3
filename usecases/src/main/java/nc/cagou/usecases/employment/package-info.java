/**
 * Employment: where to direct training and recruitment help. {@link
 * nc.cagou.usecases.employment.Employment} is the table of contents.
 */
package nc.cagou.usecases.employment;
