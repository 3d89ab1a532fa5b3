/**
 * Invented advertisements and registrations of New Caledonia, in the layout of the inputs, and a
 * data package that says they are synthetic.
 */
package nc.cagou.usecases.employment.synthetic;
