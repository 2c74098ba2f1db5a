package nl.hoofdzaakwerk.reporting.disclosure.model;

/**
 * What is remembered of a count after it was published or hidden, so that a later release tells nothing by what
 * changed. Exact, so for use inside the service only.
 *
 * @param shown whether a number was shown
 * @param count exact count behind what was shown, or when it was first hidden
 * @param sensitive whether it was hidden for itself, rather than to keep another count hidden
 */
public record Remembered(boolean shown, long count, boolean sensitive) {}
