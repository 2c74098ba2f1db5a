package nl.hoofdzaakwerk.trajectory.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationMeeting;
import nl.hoofdzaakwerk.trajectory.consultation.model.MeetingState;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;

/**
 * A meeting.
 *
 * @param organisation that organises it
 * @param participants organisations that have a place, one person each
 * @param attended organisations that were there
 * @param cases cases on the agenda
 * @param closedReason why it was cancelled
 * @param nextStep while it is planned
 * @param remarks what the rules advise, never a block
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingView(
        UUID id,
        OrganisationAlias organisation,
        RegionCode region,
        String subregion,
        LocalDate date,
        String place,
        OrganisationAlias hostOrganisation,
        String agenda,
        String minutes,
        MeetingState state,
        String closedReason,
        int participants,
        int maximumParticipants,
        int attended,
        int cases,
        int maximumCases,
        NextStepInput nextStep,
        List<RemarkView> remarks) {

    static MeetingView of(ConsultationMeeting meeting, List<RemarkView> remarks) {
        return new MeetingView(
                meeting.id(),
                meeting.organisation(),
                meeting.region(),
                meeting.subregion().orElse(null),
                meeting.date(),
                meeting.place(),
                meeting.hostOrganisation(),
                meeting.agenda().orElse(null),
                meeting.minutes().orElse(null),
                meeting.state(),
                meeting.closedReason().orElse(null),
                meeting.registered(),
                meeting.maximumParticipants(),
                meeting.attended(),
                meeting.cases(),
                meeting.maximumCases(),
                meeting.nextStep().map(NextStepInput::of).orElse(null),
                remarks);
    }
}
