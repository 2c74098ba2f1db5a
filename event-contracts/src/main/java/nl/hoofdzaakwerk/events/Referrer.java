package nl.hoofdzaakwerk.events;

/** Who proposes a person for guidance (rule A4). */
public enum Referrer {
    GGZ,
    UWV,
    MUNICIPALITY
}
