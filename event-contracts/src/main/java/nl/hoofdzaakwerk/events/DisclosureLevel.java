package nl.hoofdzaakwerk.events;

/** How much a candidate chooses to let an employer know (rule E5). */
public enum DisclosureLevel {
    NONE,
    SUPPORT_NEED_ONLY,
    FULL
}
