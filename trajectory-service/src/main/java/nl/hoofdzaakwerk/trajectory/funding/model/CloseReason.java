package nl.hoofdzaakwerk.trajectory.funding.model;

/** Why a request for funding was withdrawn or refused. */
public enum CloseReason {
    NOT_NEEDED_ANY_MORE,
    TRAJECTORY_STOPPED,
    OTHER_PAYER,
    MISTAKE,
    NO_MONEY,
    NOT_A_CLIENT,
    CONDITIONS_NOT_MET
}
