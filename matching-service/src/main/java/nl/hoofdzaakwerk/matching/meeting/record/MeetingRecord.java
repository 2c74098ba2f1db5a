package nl.hoofdzaakwerk.matching.meeting.record;

import java.util.List;
import nl.hoofdzaakwerk.matching.meeting.ActionView;
import nl.hoofdzaakwerk.matching.meeting.AttendanceView;
import nl.hoofdzaakwerk.matching.meeting.DecisionView;
import nl.hoofdzaakwerk.matching.meeting.MeetingView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The record of a meeting: who was there, what was decided and what follows. Candidates stand in it under a short code;
 * a GGZ institution gets its own candidates' pairs only.
 *
 * @param draft whether the meeting has not ended yet, so that more can follow
 * @param wholeRegion whether it holds all pairs of the region
 * @param decisions in the order in which they were taken
 */
@Schema(name = "MeetingRecord")
record MeetingRecord(
        MeetingView meeting,
        boolean draft,
        boolean wholeRegion,
        List<AttendanceView> attendances,
        List<Decided> decisions,
        List<Agreed> actions) {

    /**
     * A decision.
     *
     * @param candidate short code; null once the candidate was erased
     * @param vacancy title; null once the vacancy is gone
     * @param employer name; null once the vacancy is gone
     * @param reason in the reader's language; null without
     */
    @Schema(name = "RecordedDecision")
    record Decided(String candidate, String vacancy, String employer, String reason, DecisionView decision) {}

    /** An action. @param candidate short code; null when it is about no pair */
    @Schema(name = "RecordedAction")
    record Agreed(String candidate, ActionView action) {}
}
