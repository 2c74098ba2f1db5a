package nl.hoofdzaakwerk.matching.meeting.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingSeries;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A series of meetings.
 *
 * @param organisation the WSP whose chair holds them
 * @param validUntilDate last day that can have a meeting; null while it goes on
 * @param previousId the series whose place it took; null for a first one
 */
@Schema(name = "MeetingSeries")
record SeriesView(
        UUID id,
        RegionCode region,
        OrganisationAlias organisation,
        DayOfWeek weekday,
        int intervalWeeks,
        LocalTime startTime,
        int lengthMinutes,
        String place,
        LocalDate validFromDate,
        LocalDate validUntilDate,
        UUID previousId) {

    static SeriesView of(MeetingSeries series) {
        return new SeriesView(
                series.id(),
                series.region(),
                series.organisation(),
                series.rhythm().weekday(),
                series.rhythm().intervalWeeks(),
                series.startTime(),
                series.lengthMinutes(),
                series.place(),
                series.validFrom(),
                series.validUntil(),
                series.previousId());
    }

    /**
     * A planned meeting that falls on a day off. The chair decides whether it is moved or cancelled.
     *
     * @param id of the meeting
     * @param holiday its name, in the caller's language
     * @param proposedDate the nearest working day without a meeting; null when there is none within six days
     */
    @Schema(name = "MeetingOnHoliday")
    record OnHoliday(UUID id, LocalDate meetingDate, String holiday, LocalDate proposedDate) {}
}
