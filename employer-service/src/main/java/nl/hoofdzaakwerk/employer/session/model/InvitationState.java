package nl.hoofdzaakwerk.employer.session.model;

import java.util.Set;

/** What an invited employer said, and whether somebody came. */
public enum InvitationState {
    INVITED,
    ACCEPTED,
    DECLINED,
    PRESENT,
    ABSENT;

    private static final Set<InvitationState> ATTENDANCE = Set.of(PRESENT, ABSENT);

    /** Known from the day of the session on only. */
    public boolean isAttendance() {
        return ATTENDANCE.contains(this);
    }

    /** Takes a place, or took it. */
    public boolean takesPlace() {
        return this == ACCEPTED || this == PRESENT;
    }
}
