package nl.hoofdzaakwerk.events;

/** Kafka headers of an event: CloudEvents 1.0 in binary mode, NL GOV profile. All values are UTF-8 text. */
public final class CloudEventHeaders {
    /** UUID of the event; the inbox recognises repeats by it. */
    public static final String ID = "ce_id";
    /** URN of the producing system. */
    public static final String SOURCE = "ce_source";
    /** {@link EventType#typeName()}. */
    public static final String TYPE = "ce_type";

    public static final String SPECVERSION = "ce_specversion";
    /** Moment of recording, ISO 8601 in UTC. */
    public static final String TIME = "ce_time";
    /** {@link Event#subject()}. */
    public static final String SUBJECT = "ce_subject";
    /** {@link EventType#dataSchema()}. */
    public static final String DATASCHEMA = "ce_dataschema";
    /** Place of the event among those of its subject, from 1. */
    public static final String SEQUENCE = "ce_sequence";

    public static final String SEQUENCETYPE = "ce_sequencetype";
    public static final String CONTENT_TYPE = "content-type";
    /** W3C Trace Context. */
    public static final String TRACEPARENT = "traceparent";

    public static final String SPECVERSION_VALUE = "1.0";
    public static final String SEQUENCETYPE_VALUE = "Integer";
    public static final String CONTENT_TYPE_VALUE = "application/json";
    /** Largest payload in bytes the profile allows. */
    public static final int MAXIMUM_BYTES = 64 * 1024;

    private CloudEventHeaders() {}
}
