package nl.hoofdzaakwerk.employer.importing.model;

/**
 * What somebody who read the report wants registered (rule D10).
 *
 * @param skipBadRows whether the other rows are registered where some cannot be
 * @param rowsSkipped how many that leaves out by the report that was read, so that nobody leaves out what was not seen
 * @param registerLookalikes whether those that look like another employer are employers of their own
 */
public record Decision(boolean skipBadRows, int rowsSkipped, boolean registerLookalikes) {}
