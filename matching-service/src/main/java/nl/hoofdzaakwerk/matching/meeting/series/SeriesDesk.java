package nl.hoofdzaakwerk.matching.meeting.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.matching.match.Refusals;
import nl.hoofdzaakwerk.matching.meeting.MeetingSettings;
import nl.hoofdzaakwerk.matching.meeting.Meetings;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingSeries;
import nl.hoofdzaakwerk.matching.meeting.model.SeriesPlan;
import nl.hoofdzaakwerk.matching.meeting.model.SeriesPolicy;

/**
 * Plans, changes and ends series, and keeps their meetings planned ahead (E1). Refusals are thrown as a 409 problem.
 */
@ApplicationScoped
class SeriesDesk {

    private static final String REPLANNED = "Reeks gewijzigd";

    private final AllSeries allSeries;
    private final Meetings meetings;
    private final MeetingSettings settings;
    private final Refusals refusals;
    private final CurrentCaller callers;
    private final Clock clock;

    SeriesDesk(
            AllSeries allSeries,
            Meetings meetings,
            MeetingSettings settings,
            Refusals refusals,
            CurrentCaller callers,
            Clock clock) {
        this.allSeries = allSeries;
        this.meetings = meetings;
        this.settings = settings;
        this.refusals = refusals;
        this.callers = callers;
        this.clock = clock;
    }

    MeetingSeries plan(SeriesInput.NewSeries wanted) {
        Caller caller = callers.get();
        if (!caller.worksIn(wanted.region())) {
            throw Problem.refused(refusals.of("/region", "E1.not-your-region"));
        }
        meetings.oneAtATime(wanted.region());
        SeriesPlan plan = wanted.plan();
        refuse(SeriesPolicy.refuse(
                plan, allSeries.in(wanted.region()), today(), today().plus(settings.furthestAhead())));
        MeetingSeries series = new MeetingSeries(Ids.next(), wanted.region(), caller.organisation(), plan, null);
        allSeries.persistAndFlush(series);
        planMeetings(series);
        return series;
    }

    /** Ends it and lets another take its place from that day on; both in one transaction. */
    MeetingSeries change(MeetingSeries series, SeriesInput.NewChange wanted) {
        refuse("/fromDate", SeriesPolicy.refuseChange(series, wanted.fromDate(), today()));
        SeriesPlan plan = wanted.plan(series.validUntil());
        endBefore(series, wanted.fromDate());
        meetings.oneAtATime(series.region());
        MeetingSeries next = new MeetingSeries(Ids.next(), series.region(), series.organisation(), plan, series.id());
        allSeries.persistAndFlush(next);
        planMeetings(next);
        return next;
    }

    void end(MeetingSeries series, LocalDate lastDate) {
        refuse("/lastDate", SeriesPolicy.refuseEnding(series, lastDate, today()));
        endBefore(series, lastDate.plusDays(1));
    }

    private void endBefore(MeetingSeries series, LocalDate day) {
        series.end(day.minusDays(1));
        meetings.lockPlannedOf(series.id(), day).forEach(meeting -> meeting.cancel(REPLANNED));
        meetings.flush();
    }

    /** Plans what is missing up to the horizon; a day that has a meeting already is left to people. */
    void planMeetings(MeetingSeries series) {
        LocalDate until = today().plus(Period.ofWeeks(settings.seriesWeeksAhead()));
        List<LocalDate> known = meetings.seriesDates(series.id());
        for (LocalDate day : series.days(today(), until)) {
            if (!known.contains(day) && !meetings.isDayTaken(series.region(), day)) {
                meetings.persist(MatchingMeeting.of(Ids.next(), series, day));
            }
        }
        meetings.flush();
    }

    /** As {@link #planMeetings}, for every series that goes on: by the day, as the system. */
    void planAll() {
        for (MeetingSeries series : allSeries.goingOn(today())) {
            meetings.oneAtATime(series.region());
            planMeetings(series);
        }
    }

    void move(MatchingMeeting meeting, SeriesInput.NewMove wanted) {
        meetings.oneAtATime(meeting.region());
        if (wanted.meetingDate().isBefore(today())) {
            throw Problem.refused(refusals.of("/meetingDate", "E1.meeting-in-past"));
        }
        if (wanted.meetingDate().isAfter(today().plus(settings.furthestAhead()))) {
            throw Problem.refused(refusals.of("/meetingDate", "E1.series-too-far"));
        }
        if (!wanted.meetingDate().equals(meeting.meetingDate())
                && meetings.isDayTaken(meeting.region(), wanted.meetingDate())) {
            throw Problem.refused(refusals.of("/meetingDate", "E1.day-taken"));
        }
        refuse("", meeting.moveTo(wanted.meetingDate(), wanted.startTime()));
    }

    void cancel(MatchingMeeting meeting, String reason) {
        refuse("", meeting.cancel(reason));
    }

    private void refuse(Map<String, String> keys) {
        if (!keys.isEmpty()) {
            throw Problem.refused(keys.entrySet().stream()
                    .map(refusal -> refusals.of(refusal.getKey(), refusal.getValue()))
                    .toList());
        }
    }

    private void refuse(String pointer, Optional<String> key) {
        key.ifPresent(why -> {
            throw Problem.refused(refusals.of(pointer, why));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
