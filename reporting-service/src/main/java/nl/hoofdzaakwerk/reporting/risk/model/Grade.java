package nl.hoofdzaakwerk.reporting.risk.model;

/** How likely a risk is, or how much it would matter (F14). */
public enum Grade {
    LOW,
    MEDIUM,
    HIGH;

    /**
     * How heavily a risk weighs: the product of the two, each from 1 to 3.
     *
     * @return 1, 2, 3, 4, 6 or 9
     */
    public static int weight(Grade likelihood, Grade impact) {
        return (likelihood.ordinal() + 1) * (impact.ordinal() + 1);
    }
}
