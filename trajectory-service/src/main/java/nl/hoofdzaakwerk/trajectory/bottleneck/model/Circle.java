package nl.hoofdzaakwerk.trajectory.bottleneck.model;

/** Where a bottleneck can be solved, from near to far. */
public enum Circle {
    /** The organisation that met with it. */
    ORGANISATION,
    /** The project organisation of the region. */
    REGION,
    /** The national workgroup: the member for that kind of organisation. */
    NATION;

    /** The wider of the two. */
    public Circle orWider(Circle other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
