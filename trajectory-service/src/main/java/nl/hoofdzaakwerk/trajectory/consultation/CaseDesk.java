package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.consultation.model.CasePolicy;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationCase;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationMeeting;
import nl.hoofdzaakwerk.trajectory.consultation.model.MeetingPolicy;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import org.hibernate.exception.ConstraintViolationException;

/** Prepares cases, tells them anew, and puts them on an agenda: the work of the professional who asks (C2, X2). */
@ApplicationScoped
class CaseDesk {
    private static final String NO_MORE_CASES = "no_more_cases";

    private final ConsultationCases cases;
    private final CaseLinks links;
    private final ConsultationMeetings meetings;
    private final Trajectories trajectories;
    private final ConsultationArea area;
    private final AnonymousTexts texts;
    private final NextSteps nextSteps;
    private final Preconditions preconditions;
    private final Remarks remarks;
    private final Clock clock;

    CaseDesk(
            ConsultationCases cases,
            CaseLinks links,
            ConsultationMeetings meetings,
            Trajectories trajectories,
            ConsultationArea area,
            AnonymousTexts texts,
            NextSteps nextSteps,
            Preconditions preconditions,
            Remarks remarks,
            Clock clock) {
        this.cases = cases;
        this.links = links;
        this.meetings = meetings;
        this.trajectories = trajectories;
        this.area = area;
        this.texts = texts;
        this.nextSteps = nextSteps;
        this.preconditions = preconditions;
        this.remarks = remarks;
        this.clock = clock;
    }

    ConsultationCase prepare(Caller caller, CaseInput input) {
        area.require(caller, input.region(), input.subregion());
        Optional<Trajectory> trajectory = trajectoryOf(caller, input);
        remarks.require(CasePolicy.judgeBasis(
                input.basis(),
                trajectory.isPresent(),
                trajectory
                        .map(found -> links.hasGround(found.candidateId(), LocalDate.now(clock)))
                        .orElse(false)));
        AnonymousTexts.Texts told = input.story().texts().with(input.nextStep());
        trajectory.ifPresentOrElse(found -> texts.requireAbout(found.candidateId(), told), () -> texts.require(told));
        ConsultationCase prepared = new ConsultationCase(
                Ids.next(),
                new ConsultationCase.Origin(
                        caller.organisation(), caller.user(), input.region(), Optional.ofNullable(input.subregion())),
                input.basis(),
                input.story().toStory(),
                nextSteps.ofPreparedCase(input.nextStep()),
                clock.instant());
        cases.persistAndFlush(prepared);
        trajectory.ifPresent(found -> links.persistAndFlush(
                new CaseLink(prepared.id(), caller.organisation(), found.candidateId(), found.id(), clock.instant())));
        return prepared;
    }

    /** A trajectory of the own caseload, in the region the case is tabled in. */
    private Optional<Trajectory> trajectoryOf(Caller caller, CaseInput input) {
        if (input.trajectoryId() == null) {
            return Optional.empty();
        }
        Trajectory trajectory = trajectories
                .findByIdOptional(input.trajectoryId())
                .filter(found -> found.coach().equals(caller.user()))
                .orElseThrow(() -> Problem.invalid(remarks.error("/trajectoryId", "unknown-trajectory")));
        if (!trajectory.region().equals(input.region())) {
            throw Problem.invalid(remarks.error("/region", "other-region"));
        }
        return Optional.of(trajectory);
    }

    ConsultationCase change(Caller caller, UUID id, CaseInput.Change change) {
        ConsultationCase told = ownForChange(caller, id);
        preconditions.requireMatch(told.version());
        remarks.require(CasePolicy.judgeChange(told.state()));
        texts.requireInCase(id, change.texts());
        told.tell(change.toStory());
        cases.flush();
        return told;
    }

    ConsultationCase table(Caller caller, UUID id, UUID meetingId) {
        ConsultationCase told = ownForChange(caller, id);
        ConsultationMeeting meeting = meetings.findByIdOptional(meetingId)
                .orElseThrow(() -> Problem.invalid(remarks.error("/meetingId", "unknown-meeting")));
        remarks.require(CasePolicy.judgeTabling(told.state(), told.region(), meeting));
        boolean isThere = told.meetingId().filter(meetingId::equals).isPresent();
        if (!isThere) {
            remarks.require(MeetingPolicy.judgeAgenda(meeting.cases(), meeting.maximumCases()));
            told.table(meetingId);
            told.next(nextSteps.ofTabledCase(meeting.date()));
            store(meeting);
        }
        return told;
    }

    ConsultationCase withdraw(Caller caller, UUID id) {
        ConsultationCase told = ownForChange(caller, id);
        remarks.require(CasePolicy.judgeChange(told.state()));
        told.withdraw();
        cases.flush();
        return told;
    }

    /** For the organisation that tabled it; to others it is as if it were not there. */
    ConsultationCase ownForChange(Caller caller, UUID id) {
        return cases.forChange(id)
                .filter(told -> told.organisation().equals(caller.organisation()))
                .orElseThrow(Problem::notFound);
    }

    /** Several who want the last place on the agenda at the same moment: the database lets one through. */
    private void store(ConsultationMeeting meeting) {
        try {
            cases.flush();
        } catch (ConstraintViolationException e) {
            if (NO_MORE_CASES.equals(e.getConstraintName())) {
                remarks.require(MeetingPolicy.judgeAgenda(meeting.maximumCases(), meeting.maximumCases()));
            }
            throw e;
        }
    }
}
