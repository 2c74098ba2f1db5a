package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationMeeting;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationParticipant;
import nl.hoofdzaakwerk.trajectory.consultation.model.MeetingPolicy;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import org.hibernate.exception.ConstraintViolationException;

/** Who comes to a meeting (C1): one person per organisation, and no more than there is room for. */
@ApplicationScoped
class MeetingPeople {
    private static final String NO_MORE_PARTICIPANTS = "no_more_participants";

    private final ConsultationMeetings meetings;
    private final ConsultationParticipants participants;
    private final MeetingDesk desk;
    private final Remarks remarks;
    private final Clock clock;

    MeetingPeople(
            ConsultationMeetings meetings,
            ConsultationParticipants participants,
            MeetingDesk desk,
            Remarks remarks,
            Clock clock) {
        this.meetings = meetings;
        this.participants = participants;
        this.desk = desk;
        this.remarks = remarks;
        this.clock = clock;
    }

    ConsultationMeeting invite(UUID meetingId, List<OrganisationAlias> organisations) {
        ConsultationMeeting meeting = desk.openForChange(meetingId);
        Set<OrganisationAlias> invited = participants.of(meetingId).stream()
                .map(ConsultationParticipant::organisation)
                .collect(Collectors.toSet());
        remarks.require(MeetingPolicy.judgeInvitations(organisations, invited));
        organisations.forEach(organisation ->
                participants.persist(new ConsultationParticipant(Ids.next(), meeting, organisation, clock.instant())));
        return meetings.recounted(meeting);
    }

    /** Takes the organisation's place for the caller, or gives it up. */
    ConsultationParticipant answer(Caller caller, UUID meetingId, boolean comes) {
        ConsultationParticipant own =
                participants.forAnswer(meetingId, caller.organisation()).orElseThrow(Problem::notFound);
        ConsultationMeeting meeting = meetings.findById(meetingId);
        remarks.require(MeetingPolicy.judgeOpen(meeting.state()));
        if (comes) {
            remarks.require(
                    MeetingPolicy.judgeRegistration(own.state(), meeting.registered(), meeting.maximumParticipants()));
            own.register(caller.user(), clock.instant());
        } else {
            own.decline(clock.instant());
        }
        store(meeting);
        return own;
    }

    ConsultationMeeting close(UUID meetingId, String minutes, List<OrganisationAlias> present) {
        ConsultationMeeting meeting = desk.openForChange(meetingId);
        List<ConsultationParticipant> coming = participants.of(meetingId).stream()
                .filter(participant -> participant.state().takesPlace())
                .toList();
        remarks.require(MeetingPolicy.judgeClosing(
                meeting.date(),
                LocalDate.now(clock),
                present,
                coming.stream().map(ConsultationParticipant::organisation).toList()));
        Set<OrganisationAlias> there = new HashSet<>(present);
        coming.forEach(participant -> participant.attend(there.contains(participant.organisation())));
        meeting.hold(minutes);
        return meetings.recounted(meeting);
    }

    /** Several who want the last place at the same moment: the database lets one through. */
    private void store(ConsultationMeeting meeting) {
        try {
            participants.flush();
        } catch (ConstraintViolationException e) {
            if (NO_MORE_PARTICIPANTS.equals(e.getConstraintName())) {
                remarks.require(
                        MeetingPolicy.judgePlaces(meeting.maximumParticipants(), meeting.maximumParticipants()));
            }
            throw e;
        }
    }
}
