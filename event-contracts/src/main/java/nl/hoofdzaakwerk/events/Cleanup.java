package nl.hoofdzaakwerk.events;

/** What a topic does with old records. */
public enum Cleanup {
    /** Keeps the last record per key; a record without value is a tombstone and removes the key. */
    COMPACT,
    /** Keeps every record: the topic is history and can be read again from the start. */
    KEEP
}
