package nl.hoofdzaakwerk.reporting.discipline.model;

/** F8: whether an organisation has to report; the GGZ does, others may. */
public enum Obligation {
    MUST,
    MAY
}
