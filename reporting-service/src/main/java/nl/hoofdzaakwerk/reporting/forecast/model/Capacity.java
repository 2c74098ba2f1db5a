package nl.hoofdzaakwerk.reporting.forecast.model;

/**
 * What the coaches of an area can guide, and what its target asks of them.
 *
 * @param fte full-time coaches, to the nearest half
 * @param places trajectories they can guide at a time (rule X26: full-time coaches × caseload)
 * @param running trajectories they guide, as published
 * @param placesNeeded to start the target every year while trajectories last as long as they do now: target × running ÷
 *     starts a year; null when nothing starts
 * @param fteNeeded the same in full-time coaches, rounded up to tenths
 */
public record Capacity(double fte, long places, long running, Long placesNeeded, Double fteNeeded) {

    /**
     * @param running trajectories, as published
     * @param yearlyStarts at the present pace
     * @param target starts a year
     */
    public static Capacity of(Staff staff, CapacityRule rule, long running, double yearlyStarts, long target) {
        double fte = Math.round(2 * staff.fte()) / 2.0;
        if (yearlyStarts <= 0) {
            return new Capacity(fte, rule.places(fte), running, null, null);
        }
        long needed = (long) Math.ceil(target * running / yearlyStarts);
        double fteNeeded = Math.ceil(needed * 10.0 / rule.caseloadPerFte()) / 10;
        return new Capacity(fte, rule.places(fte), running, needed, fteNeeded);
    }
}
