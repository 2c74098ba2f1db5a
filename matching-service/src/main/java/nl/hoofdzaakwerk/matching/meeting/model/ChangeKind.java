package nl.hoofdzaakwerk.matching.meeting.model;

/** What can change in a meeting while others follow it. */
public enum ChangeKind {
    AGENDA_CHANGED,
    AGENDA_CLOSED,
    ITEM_PUT,
    DECIDED,
    ATTENDANCE_NOTED,
    ATTENDANCE_WITHDRAWN,
    ACTION_CHANGED,
    ENDED
}
