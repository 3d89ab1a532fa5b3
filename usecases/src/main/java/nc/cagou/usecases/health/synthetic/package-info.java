/**
 * Invented health data of New Caledonia, at any size: for the samples of the project, for tests and
 * for measures of speed. Codes of communes and census totals are real; every professional, every
 * case, every weekly count and every split by age and sex is invented and says so. What may be
 * changed: the chances in {@link nc.cagou.usecases.health.synthetic.Chances}; the samples are then
 * made anew.
 */
package nc.cagou.usecases.health.synthetic;
