package nl.hoofdzaakwerk.reporting.programme.admission.model;

/** Where an application stands; each but the first is final. */
public enum ApplicationState {
    /** On the waiting list. */
    WAITING,
    /** Honoured: the region got its place. */
    PLACED,
    /** Taken back by the region. */
    WITHDRAWN,
    /** Turned down by the programme manager. */
    DECLINED
}
