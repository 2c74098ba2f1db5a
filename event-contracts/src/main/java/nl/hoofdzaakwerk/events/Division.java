package nl.hoofdzaakwerk.events;

/** Division a region plays in; it sets the yearly target (rule F1). */
public enum Division {
    CHAMPIONS_LEAGUE,
    EREDIVISIE,
    KEUKEN_KAMPIOEN_DIVISIE
}
