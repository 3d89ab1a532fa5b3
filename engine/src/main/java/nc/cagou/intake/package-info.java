/**
 * The room where a file becomes rows: what a file is, how it is read, what is refused and why.
 *
 * <p>Pure Java: no Spark, no web. {@link nc.cagou.intake.Intake} is the door; {@link
 * nc.cagou.intake.Plan} says what was understood, {@link nc.cagou.intake.SliceReader} reads one
 * slice of it, in a thread here or in a task of a cluster. New kinds of file implement {@code
 * Records}; new types of value implement {@code Column}; sentences stand in {@code
 * intake_fr.properties} and {@code intake_en.properties}.
 */
package nc.cagou.intake;
