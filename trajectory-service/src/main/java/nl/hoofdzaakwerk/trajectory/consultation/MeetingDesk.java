package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationCase;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationMeeting;
import nl.hoofdzaakwerk.trajectory.consultation.model.MeetingPolicy;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicies;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.policy.model.ConsultationTerms;

/** Plans, changes and cancels meetings (C1). */
@ApplicationScoped
class MeetingDesk {
    private final ConsultationMeetings meetings;
    private final ConsultationCases cases;
    private final ConsultationArea area;
    private final NextSteps nextSteps;
    private final RegionalPolicies policies;
    private final Preconditions preconditions;
    private final Remarks remarks;
    private final Clock clock;

    MeetingDesk(
            ConsultationMeetings meetings,
            ConsultationCases cases,
            ConsultationArea area,
            NextSteps nextSteps,
            RegionalPolicies policies,
            Preconditions preconditions,
            Remarks remarks,
            Clock clock) {
        this.meetings = meetings;
        this.cases = cases;
        this.area = area;
        this.nextSteps = nextSteps;
        this.policies = policies;
        this.preconditions = preconditions;
        this.remarks = remarks;
        this.clock = clock;
    }

    ConsultationMeeting organise(Caller caller, MeetingInput input) {
        area.require(caller, input.region(), input.subregion());
        ConsultationMeeting meeting = new ConsultationMeeting(
                Ids.next(),
                new ConsultationMeeting.Organiser(
                        caller.organisation(), caller.user(), input.region(), Optional.ofNullable(input.subregion())),
                plan(input.plan()),
                terms(input.region(), input.date()),
                clock.instant());
        meetings.persistAndFlush(meeting);
        return meeting;
    }

    ConsultationMeeting change(UUID id, MeetingInput.Change change) {
        ConsultationMeeting meeting = openForChange(id);
        preconditions.requireMatch(meeting.version());
        ConsultationTerms terms = terms(meeting.region(), change.date());
        remarks.require(MeetingPolicy.judgePlaces(meeting.registered() - 1, terms.maximumParticipants())
                .and(MeetingPolicy.judgeAgenda(meeting.cases() - 1, terms.maximumCases())));
        meeting.plan(plan(change), terms);
        meetings.flush();
        return meeting;
    }

    /** Its cases can be tabled for another meeting. */
    ConsultationMeeting cancel(UUID id, String reason) {
        ConsultationMeeting meeting = openForChange(id);
        cases.ofMeeting(id).forEach(ConsultationCase::takeOffAgenda);
        meeting.cancel(reason);
        return meetings.recounted(meeting);
    }

    ConsultationMeeting openForChange(UUID id) {
        ConsultationMeeting meeting = meetings.forChange(id).orElseThrow(Problem::notFound);
        remarks.require(MeetingPolicy.judgeOpen(meeting.state()));
        return meeting;
    }

    MeetingView view(ConsultationMeeting meeting) {
        return MeetingView.of(
                meeting,
                MeetingPolicy.adviseCases(meeting.cases(), terms(meeting.region(), meeting.date())).stream()
                        .map(remarks::say)
                        .toList());
    }

    /** Lists leave the remarks out. */
    static MeetingView listed(ConsultationMeeting meeting) {
        return MeetingView.of(meeting, List.of());
    }

    ConsultationTerms terms(RegionCode region, LocalDate on) {
        return policies.consultation(region, on);
    }

    private ConsultationMeeting.Plan plan(MeetingInput.Change change) {
        return new ConsultationMeeting.Plan(
                change.date(),
                change.place(),
                change.hostOrganisation(),
                Optional.ofNullable(change.agenda()),
                nextSteps.ofMeeting(change.nextStep(), change.date()));
    }
}
