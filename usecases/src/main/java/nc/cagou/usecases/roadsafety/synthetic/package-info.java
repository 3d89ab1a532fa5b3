/**
 * Invented accidents of New Caledonia in the layout that ONISR publishes since 2019, at any size:
 * for the samples of the project, for tests and for measures of speed. Codes of communes and
 * populations are real; every accident, vehicle and person is invented and says so. What may be
 * changed: the chances in {@link nc.cagou.usecases.roadsafety.synthetic.Chances} and the yearly
 * figures in {@link nc.cagou.usecases.roadsafety.synthetic.SyntheticYear}; the samples are then
 * made anew.
 */
package nc.cagou.usecases.roadsafety.synthetic;
