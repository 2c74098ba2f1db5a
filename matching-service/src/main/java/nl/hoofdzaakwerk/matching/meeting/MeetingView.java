package nl.hoofdzaakwerk.matching.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting.
 *
 * @param regionName null until the programme has told it
 * @param organisation the WSP that holds it
 * @param seriesId null for a single meeting
 * @param seriesDate the day the series has it on, wherever it was moved; null for a single meeting
 * @param startTime null when not told
 * @param cancelReason null unless it was cancelled
 * @param agendaClosedAt null while the agenda is open
 * @param endedAt null until the meeting ended
 */
@Schema(name = "MatchingMeeting")
public record MeetingView(
        UUID id,
        RegionCode region,
        String regionName,
        OrganisationAlias organisation,
        LocalDate meetingDate,
        MeetingStage stage,
        Instant agendaClosedAt,
        Instant endedAt,
        UUID seriesId,
        LocalDate seriesDate,
        LocalTime startTime,
        Integer lengthMinutes,
        String place,
        String cancelReason) {

    public static MeetingView of(MatchingMeeting meeting, Map<RegionCode, String> regionNames) {
        return new MeetingView(
                meeting.id(),
                meeting.region(),
                regionNames.get(meeting.region()),
                meeting.organisation(),
                meeting.meetingDate(),
                meeting.stage(),
                meeting.agendaClosedAt(),
                meeting.endedAt(),
                meeting.seriesId(),
                meeting.seriesDate(),
                meeting.startTime(),
                meeting.lengthMinutes(),
                meeting.place(),
                meeting.cancelReason());
    }
}
