package nl.hoofdzaakwerk.reporting.figures;

import nl.hoofdzaakwerk.events.Topic;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;

/**
 * What the events of one topic are made into: live as they arrive, and once more when the figures are made anew from
 * the log. Works on whichever set of tables the transaction's search path names first.
 */
public interface Projection {
    Topic topic();

    /** The channel that carries the topic here; also the name under which handled events are noted. */
    String channel();

    /**
     * Takes an event in; the same in whatever order the events come, and however often.
     *
     * @return false when nothing of it may be kept
     * @throws IllegalArgumentException when it cannot be counted; the message says why
     */
    boolean project(ReceivedEvent event);
}
