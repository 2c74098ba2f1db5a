package nl.hoofdzaakwerk.matching.meeting.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.matching.meeting.Meetings;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingSeries;
import nl.hoofdzaakwerk.matching.meeting.model.OtherDayPolicy;

/** Which planned meetings fall on a day off, and to which day they could move (E1). */
@ApplicationScoped
class HolidayProposals {

    private final Meetings meetings;
    private final FreeDays freeDays;
    private final Language language;
    private final Clock clock;

    HolidayProposals(Meetings meetings, FreeDays freeDays, Language language, Clock clock) {
        this.meetings = meetings;
        this.freeDays = freeDays;
        this.language = language;
        this.clock = clock;
    }

    /** First one first. */
    List<SeriesView.OnHoliday> of(MeetingSeries series) {
        LocalDate today = LocalDate.now(clock);
        FreeDays.Calendar calendar = freeDays.now();
        return meetings.plannedOf(series.id(), today).stream()
                .flatMap(meeting -> calendar
                        .on(meeting.meetingDate())
                        .map(holiday -> new SeriesView.OnHoliday(
                                meeting.id(),
                                meeting.meetingDate(),
                                language.say(holiday),
                                OtherDayPolicy.propose(
                                                meeting.meetingDate(),
                                                day -> calendar.on(day).isPresent()
                                                        || meetings.isDayTaken(series.region(), day),
                                                today)
                                        .orElse(null)))
                        .stream())
                .toList();
    }
}
