package nl.hoofdzaakwerk.reporting.survival.model;

/**
 * Between which shares the true one lies with 95 % confidence, at this one time.
 *
 * @param lower from 0
 * @param upper to 1
 */
public record Band(double lower, double upper) {
    public Band {
        if (!(lower >= 0 && lower <= upper && upper <= 1)) {
            throw new IllegalArgumentException("no band: " + lower + " to " + upper);
        }
    }
}
