package nl.hoofdzaakwerk.matching.tenure.model;

/**
 * How tenures are shown (X21); set by people.
 *
 * @param highPercent from which share of its points a criterion counts as high
 * @param smallestGroup fewest placements of which anything is shown
 */
public record TenureRule(int highPercent, int smallestGroup) {
    public TenureRule {
        if (highPercent < 1 || highPercent > 100 || smallestGroup < 2) {
            throw new IllegalArgumentException("a share is 1 to 100 percent, a group two or more");
        }
    }
}
