package nl.hoofdzaakwerk.matching.meeting.model;

/**
 * The life of a meeting (E1, E2): planned, while the agenda is made again with each change → agenda closed, while
 * decisions are taken on the frozen agenda → ended, when its record stands. A planned meeting can be cancelled.
 */
public enum MeetingStage {
    PLANNED,
    AGENDA_CLOSED,
    ENDED,
    CANCELLED;

    /** Whether it can be moved to another day, or cancelled. */
    public boolean isPlanned() {
        return this == PLANNED;
    }

    public boolean mayCloseAgenda() {
        return this == PLANNED;
    }

    public boolean mayDecide() {
        return this == AGENDA_CLOSED;
    }

    public boolean mayEnd() {
        return this == AGENDA_CLOSED;
    }
}
