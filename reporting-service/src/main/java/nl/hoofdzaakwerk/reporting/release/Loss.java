package nl.hoofdzaakwerk.reporting.release;

/**
 * What protection cost.
 *
 * @param counts of people that could be published
 * @param hiddenForThemselves of them, hidden because they are too few
 * @param hiddenBeside of them, hidden so that others stay hidden
 * @param unproven of the hidden, those that the audit could bound closer than the threshold; there should be none
 */
public record Loss(int counts, int hiddenForThemselves, int hiddenBeside, int unproven) {
    static final Loss NONE = new Loss(0, 0, 0, 0);

    Loss plus(Loss other) {
        return new Loss(
                counts + other.counts,
                hiddenForThemselves + other.hiddenForThemselves,
                hiddenBeside + other.hiddenBeside,
                unproven + other.unproven);
    }
}
