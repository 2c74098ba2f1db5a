package nl.hoofdzaakwerk.reporting.risk.model;

/** The life of a risk: open until it is closed, and open again when it returns (F14). */
public enum RiskStage {
    OPEN,
    CLOSED
}
