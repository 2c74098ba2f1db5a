package nl.hoofdzaakwerk.trajectory.principles.model;

/** The eight principles of IPS (QA 9.12), in their usual order. */
public enum Principle {
    COMPETITIVE_WORK,
    ZERO_EXCLUSION,
    TREATMENT_TEAM,
    PREFERENCE,
    BENEFITS_COUNSELLING,
    RAPID_SEARCH,
    EMPLOYER_CONTACT,
    TIME_UNLIMITED_SUPPORT
}
