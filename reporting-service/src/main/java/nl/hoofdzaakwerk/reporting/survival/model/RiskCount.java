package nl.hoofdzaakwerk.reporting.survival.model;

/**
 * What happened at one time, or in the step of time that ends there.
 *
 * @param time end of the step
 * @param atRisk people to whom it could happen; a half for someone who was out of sight halfway
 * @param events of them: to whom it happened
 */
public record RiskCount(int time, double atRisk, long events) {
    public RiskCount {
        if (time < 0 || events < 0 || atRisk < events) {
            throw new IllegalArgumentException(events + " events among " + atRisk + " at risk at time " + time);
        }
    }
}
