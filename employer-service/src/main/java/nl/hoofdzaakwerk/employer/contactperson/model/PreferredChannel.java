package nl.hoofdzaakwerk.employer.contactperson.model;

/** How a contact person would like to be spoken to (rule P7). */
public enum PreferredChannel {
    PHONE,
    EMAIL,
    VISIT,
    VIDEO_CALL
}
