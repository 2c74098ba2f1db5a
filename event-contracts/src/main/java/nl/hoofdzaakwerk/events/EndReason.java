package nl.hoofdzaakwerk.events;

/** Why a trajectory ended. */
public enum EndReason {
    PAID_WORK,
    OTHER_SUPPORT,
    STOPPED_BY_CANDIDATE,
    MOVED,
    DECEASED,
    OTHER
}
