package nl.hoofdzaakwerk.employer.willingness.model;

/** What shows that an employer is willing, from little to much (rule X9). */
public enum EvidenceKind {
    VISIT,
    MET_CANDIDATE,
    TRIAL,
    HIRE,
    REHIRE
}
