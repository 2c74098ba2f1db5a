package nl.hoofdzaakwerk.portal.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.NextStep;

/**
 * What a meeting decided, by whom, and what follows.
 *
 * @param draft whether the meeting goes on
 * @param wholeRegion whether it is about all candidates of the region, or only the reader's own
 */
record MeetingRecord(
        Meeting meeting,
        boolean draft,
        boolean wholeRegion,
        List<Attendance> attendances,
        List<Decided> decisions,
        List<Agreed> actions) {

    /** That an organisation was there, or was not and why. */
    record Attendance(UUID id, String organisation, String kind, String function, boolean present, String reason) {}

    /** A decision with what it is about. @param candidate code; null for one who was erased */
    record Decided(String candidate, String vacancy, String employer, String reason, Decision decision) {}

    /** An action with whom it is about. @param candidate code; null when it is about nobody */
    record Agreed(String candidate, Action action) {}

    /** What was decided about a match. @param owner null when nothing follows */
    record Decision(
            UUID id,
            UUID matchId,
            String decision,
            String reasonCode,
            String owner,
            String ownerOrganisation,
            LocalDate dueDate,
            Instant decidedAt) {}

    /** What somebody does. @param result null until it is done */
    record Action(
            UUID id,
            UUID meetingId,
            UUID matchId,
            String owner,
            String ownerOrganisation,
            NextStep nextStep,
            String stage,
            String result) {

        public boolean isOpen() {
            return "OPEN".equals(stage);
        }
    }
}
