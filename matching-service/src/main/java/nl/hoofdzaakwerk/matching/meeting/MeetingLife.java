package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.matching.assignment.Market.AgendaProposal;
import nl.hoofdzaakwerk.matching.match.MatchLife;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.Refusals;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaItem;
import nl.hoofdzaakwerk.matching.meeting.model.ChangeKind;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.meeting.model.PlanningPeriod;
import nl.hoofdzaakwerk.matching.meeting.model.PresencePolicy;

/** Plans meetings, closes their agenda and ends them (E1, E2). Refusals are thrown as a 409 problem. */
@ApplicationScoped
class MeetingLife {

    private final Meetings meetings;
    private final AgendaClosing agendaClosing;
    private final AgendaItems items;
    private final Matches matches;
    private final MatchLife matchLife;
    private final Decisions decisions;
    private final Attendances attendances;
    private final MeetingChanges changes;
    private final MeetingSettings settings;
    private final Refusals refusals;
    private final CurrentCaller callers;
    private final Clock clock;

    MeetingLife(
            Meetings meetings,
            AgendaClosing agendaClosing,
            AgendaItems items,
            Matches matches,
            MatchLife matchLife,
            Decisions decisions,
            Attendances attendances,
            MeetingChanges changes,
            MeetingSettings settings,
            Refusals refusals,
            CurrentCaller callers,
            Clock clock) {
        this.meetings = meetings;
        this.agendaClosing = agendaClosing;
        this.items = items;
        this.matches = matches;
        this.matchLife = matchLife;
        this.decisions = decisions;
        this.attendances = attendances;
        this.changes = changes;
        this.settings = settings;
        this.refusals = refusals;
        this.callers = callers;
        this.clock = clock;
    }

    MatchingMeeting plan(NewMeeting wanted) {
        Caller caller = callers.get();
        if (!caller.worksIn(wanted.region())) {
            throw Problem.refused(refusals.of("/region", "E1.not-your-region"));
        }
        List<FieldError> errors = new ArrayList<>();
        PlanningPeriod period =
                PlanningPeriod.on(LocalDate.now(clock), settings.earliestDate(), settings.furthestAhead());
        if (!period.holds(wanted.meetingDate())) {
            errors.add(refusals.of(
                    "/meetingDate",
                    "E1.date-out-of-range",
                    period.first().toString(),
                    period.last().toString()));
        }
        meetings.oneAtATime(wanted.region());
        if (meetings.isDayTaken(wanted.region(), wanted.meetingDate())) {
            errors.add(refusals.of("/meetingDate", "E1.day-taken"));
        }
        if (!errors.isEmpty()) {
            throw Problem.refused(errors);
        }
        MatchingMeeting meeting =
                new MatchingMeeting(Ids.next(), wanted.region(), caller.organisation(), wanted.meetingDate());
        meetings.persistAndFlush(meeting);
        return meeting;
    }

    void closeAgenda(MatchingMeeting meeting) {
        refuse(meeting.refuseClosing());
        AgendaProposal best = agendaClosing.freeze(meeting);
        MeetingChanges.Turn turn = changes.next(meeting);
        refuse(meeting.closeAgenda(turn.moment(), best.total(), best.rulesVersion()));
        changes.note(turn, ChangeKind.AGENDA_CLOSED, meeting.id(), null);
    }

    /**
     * Ends the meeting, and with it the proposals nobody came to: they may be proposed again. A meeting that agreed on
     * a match does not end before it is noted of WSP and GGZ that they were there, or why not (E1).
     */
    void end(MatchingMeeting meeting) {
        refuse(meeting.refuseEnding());
        List<String> missing = PresencePolicy.missing(decisions.hasAgreed(meeting.id()), attendances.of(meeting.id()));
        if (!missing.isEmpty()) {
            throw Problem.refused(
                    missing.stream().map(key -> refusals.of("", key)).toList());
        }
        for (AgendaItem item : items.of(meeting.id())) {
            Match match = matches.findById(item.matchId());
            if (match.stage() == MatchStage.PROPOSED) {
                matchLife.end(match, "not-discussed");
            }
        }
        MeetingChanges.Turn turn = changes.next(meeting);
        refuse(meeting.end(turn.moment()));
        changes.note(turn, ChangeKind.ENDED, meeting.id(), null);
    }

    private void refuse(Optional<String> key) {
        key.ifPresent(why -> {
            throw Problem.refused(refusals.of("", why));
        });
    }
}
