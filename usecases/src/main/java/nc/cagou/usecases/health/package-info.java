/**
 * Health: where to place care, and whether a signal needs review this week. {@link
 * nc.cagou.usecases.health.Health} is the table of contents; {@link
 * nc.cagou.usecases.health.HealthInputs} what it takes in.
 */
package nc.cagou.usecases.health;
