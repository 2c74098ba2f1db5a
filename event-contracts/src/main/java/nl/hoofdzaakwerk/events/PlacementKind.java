package nl.hoofdzaakwerk.events;

/** The kind of work a placement is; unpaid work counts only as a step to paid work (rule A9). */
public enum PlacementKind {
    PAID,
    UNPAID,
    TRIAL,
    TEMPORARY
}
