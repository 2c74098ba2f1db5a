package nl.hoofdzaakwerk.reporting.quality.model;

/**
 * X28: how much of a whole is in order; exact, so for use inside the service only.
 *
 * @param known of the total: in order
 */
public record Part(long total, long known) {
    public static final Part NOTHING = new Part(0, 0);

    public Part {
        if (known < 0 || known > total) {
            throw new IllegalArgumentException("more is in order than there is");
        }
    }

    public Part plus(Part other) {
        return new Part(total + other.total, known + other.known);
    }
}
