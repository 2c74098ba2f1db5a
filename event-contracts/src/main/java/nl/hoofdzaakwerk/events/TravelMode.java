package nl.hoofdzaakwerk.events;

/** How a candidate travels to work. */
public enum TravelMode {
    WALK,
    BICYCLE,
    MOPED,
    CAR,
    PUBLIC_TRANSPORT
}
