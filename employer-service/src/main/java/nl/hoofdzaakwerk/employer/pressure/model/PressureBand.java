package nl.hoofdzaakwerk.employer.pressure.model;

/** How much an employer hears of us (rule X8). */
public enum PressureBand {
    QUIET,
    NORMAL,
    HIGH
}
