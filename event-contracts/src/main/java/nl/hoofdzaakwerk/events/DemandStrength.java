package nl.hoofdzaakwerk.events;

/** How firm a demand of a vacancy is (rule D5). */
public enum DemandStrength {
    /** The law or a collective agreement asks it; nobody can let it go. */
    STATUTORY,
    /** The employer asks it. */
    REQUIRED,
    /** The employer would like it. */
    WISHED
}
