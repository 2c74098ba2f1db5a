package nl.hoofdzaakwerk.trajectory.region.model;

/** A10: whether a route was there before the programme (HR). */
public enum RouteKind {
    EXISTING,
    NEW
}
