package nl.hoofdzaakwerk.matching.vum.model;

/** What VUM is searched for. */
public enum VumSubject {
    /** For a candidate of the own organisation. */
    VACANCIES,
    /** Jobseekers, for a vacancy of the own region. */
    PROFILES
}
