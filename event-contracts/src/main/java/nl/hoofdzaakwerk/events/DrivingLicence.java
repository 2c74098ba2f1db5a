package nl.hoofdzaakwerk.events;

/** Category of a Dutch driving licence. */
public enum DrivingLicence {
    AM,
    A1,
    A2,
    A,
    B,
    BE,
    C1,
    C1E,
    C,
    CE,
    D1,
    D1E,
    D,
    DE,
    T
}
