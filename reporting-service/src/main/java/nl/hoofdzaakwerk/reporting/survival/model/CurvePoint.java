package nl.hoofdzaakwerk.reporting.survival.model;

import java.util.Optional;

/**
 * The curve at one time.
 *
 * @param count what it was made of
 * @param survival estimated share to whom it has not happened by then, 0 to 1
 * @param standardError by Greenwood's formula
 * @param band empty where the formula gives none: nothing has happened yet, or it has happened to all
 */
public record CurvePoint(RiskCount count, double survival, double standardError, Optional<Band> band) {
    public int time() {
        return count.time();
    }
}
