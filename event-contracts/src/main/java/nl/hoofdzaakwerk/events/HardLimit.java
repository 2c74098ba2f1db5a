package nl.hoofdzaakwerk.events;

/** What a candidate will not do, without the reason why; never broken (rule E3). */
public enum HardLimit {
    NO_NIGHTS,
    NO_EVENINGS,
    NO_WEEKENDS,
    NO_TELEPHONE,
    NO_CUSTOMERS,
    /** Work that asks a certificate of conduct (VOG). */
    NO_CERTIFICATE_OF_CONDUCT
}
