package nl.hoofdzaakwerk.events;

/** What guidance is to do early (rules A17 and X27). */
public enum GuidanceStep {
    /** Talked with an employer. */
    EMPLOYER_MET,
    /** Explained what work does to the benefit. */
    BENEFITS_EXPLAINED,
    /** Talked with the treatment team. */
    TREATMENT_TEAM_MET
}
