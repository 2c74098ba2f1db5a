package nl.hoofdzaakwerk.reporting.stakeholder.model;

/** What a stakeholder thinks of the project or of another stakeholder, as the web writes it (F15). */
public enum Influence {
    VERY_POSITIVE("++"),
    POSITIVE("+"),
    NEGATIVE("−"),
    VERY_NEGATIVE("−−");

    private final String sign;

    Influence(String sign) {
        this.sign = sign;
    }

    /** {@code ++}, {@code +}, {@code −} or {@code −−}. */
    public String sign() {
        return sign;
    }

    public boolean isPositive() {
        return this == VERY_POSITIVE || this == POSITIVE;
    }
}
