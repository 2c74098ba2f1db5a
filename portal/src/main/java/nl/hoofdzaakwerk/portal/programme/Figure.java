package nl.hoofdzaakwerk.portal.programme;

/**
 * A published figure.
 *
 * @param value null when it is hidden, or when there is nothing to tell
 * @param suppressed whether it is hidden because too few people stand behind it; never the same as nought
 */
public record Figure(Long value, boolean suppressed) {
    public static final Figure NOTHING = new Figure(null, false);

    /** Whether there is a number to show. */
    public boolean isShown() {
        return value != null;
    }
}
