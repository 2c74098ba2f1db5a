package nl.hoofdzaakwerk.events;

/** How willing an employer has shown itself to be of late; lowest first (rule X9). */
public enum WillingnessBand {
    LOW,
    MEDIUM,
    HIGH
}
