package nl.hoofdzaakwerk.employer.relation.model;

/** How the employer was found (rule D3). */
public enum FoundThrough {
    WSP_RELATION_FILE,
    COACH_NETWORK,
    AWVN_NETWORK,
    ALDERMAN,
    LOCAL_BUSINESS_NETWORK,
    SESSION,
    JOB_FAIR
}
