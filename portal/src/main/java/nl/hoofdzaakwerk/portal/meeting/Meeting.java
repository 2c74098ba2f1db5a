package nl.hoofdzaakwerk.portal.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A matching meeting.
 *
 * @param startTime null when not told
 */
record Meeting(
        UUID id,
        String region,
        String regionName,
        String organisation,
        LocalDate meetingDate,
        String stage,
        Instant agendaClosedAt,
        Instant endedAt,
        UUID seriesId,
        LocalTime startTime,
        Integer lengthMinutes,
        String place,
        String cancelReason) {

    /** Whether the agenda still follows every change. */
    public boolean isPlanned() {
        return "PLANNED".equals(stage);
    }

    /** Whether decisions are taken. */
    public boolean isGoingOn() {
        return "AGENDA_CLOSED".equals(stage);
    }

    /** Whether it still has to end. */
    public boolean isToCome() {
        return isPlanned() || isGoingOn();
    }

    /** Whether there is anything to read in a record. */
    public boolean isHeld() {
        return isGoingOn() || "ENDED".equals(stage);
    }

    public boolean isCancelled() {
        return "CANCELLED".equals(stage);
    }

    public String regionLabel() {
        return regionName == null ? region : regionName;
    }
}
