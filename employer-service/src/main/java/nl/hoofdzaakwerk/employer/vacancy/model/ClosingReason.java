package nl.hoofdzaakwerk.employer.vacancy.model;

/** Why a vacancy was closed before its positions were taken. */
public enum ClosingReason {
    FILLED_OTHERWISE,
    WORK_FELL_AWAY,
    EMPLOYER_WITHDREW,
    NO_SUITABLE_CANDIDATE,
    ENTERED_IN_ERROR,
    OTHER
}
