package nl.hoofdzaakwerk.kit.due.model;

/**
 * How much there is in a whole scope, whatever the list is narrowed to.
 *
 * @param overdue how many are late
 * @param dueThisWeek how many are due from today up to and including Sunday
 */
public record DueCounts(int overdue, int dueThisWeek) {}
