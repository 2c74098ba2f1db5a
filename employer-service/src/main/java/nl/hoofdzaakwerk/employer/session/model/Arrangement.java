package nl.hoofdzaakwerk.employer.session.model;

/** What makes a meeting fit for people who do not come into their own in large rooms full of people (rule D8). */
public enum Arrangement {
    QUIET_ROOM,
    FIXED_TIME_SLOTS,
    SMALL_GROUPS,
    ARRIVAL_ROUTE,
    CONTACT_PERSON_BEFOREHAND,
    COMPANION_WELCOME,
    LOW_LIGHT_AND_SOUND,
    PROGRAMME_SENT_BEFOREHAND
}
