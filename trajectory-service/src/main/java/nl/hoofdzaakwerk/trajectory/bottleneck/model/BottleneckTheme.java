package nl.hoofdzaakwerk.trajectory.bottleneck.model;

/** What a bottleneck is about. */
public enum BottleneckTheme {
    COOPERATION,
    FUNDING,
    RULES,
    WAITING_TIME,
    DATA_SHARING,
    CAPACITY,
    EMPLOYERS,
    OTHER
}
