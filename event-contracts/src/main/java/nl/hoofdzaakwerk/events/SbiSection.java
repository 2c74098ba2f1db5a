package nl.hoofdzaakwerk.events;

/** Sector of an employer: section of the Standaard Bedrijfsindeling 2008. */
public enum SbiSection {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U
}
