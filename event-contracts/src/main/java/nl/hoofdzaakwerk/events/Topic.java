package nl.hoofdzaakwerk.events;

/** A Kafka topic and its cleanup policy. */
public record Topic(String name, Cleanup cleanup) {
    public Topic {
        Check.matches("name", name, Topics.NAME);
        Check.present("cleanup", cleanup);
    }

    /** Whether a record without value is meaningful here. */
    public boolean allowsTombstone() {
        return cleanup == Cleanup.COMPACT;
    }
}
