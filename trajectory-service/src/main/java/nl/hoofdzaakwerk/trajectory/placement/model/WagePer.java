package nl.hoofdzaakwerk.trajectory.placement.model;

import java.math.BigDecimal;

/** What a gross wage is paid for. */
public enum WagePer {
    HOUR("250.00"),
    MONTH("25000.00");

    private final BigDecimal most;

    WagePer(String most) {
        this.most = new BigDecimal(most);
    }

    /** More than this is taken for a slip of the pen. */
    public BigDecimal most() {
        return most;
    }
}
