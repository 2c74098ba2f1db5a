package nl.hoofdzaakwerk.employer.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.session.model.Arrangement;
import nl.hoofdzaakwerk.employer.session.model.Invitation;
import nl.hoofdzaakwerk.employer.session.model.InvitationState;
import nl.hoofdzaakwerk.employer.session.model.Session;
import nl.hoofdzaakwerk.employer.session.model.SessionKind;
import nl.hoofdzaakwerk.employer.session.model.SessionOutcome;
import nl.hoofdzaakwerk.employer.session.model.SessionState;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session with what it brought (rule D8).
 *
 * @param shared seen by all organisations of the region
 * @param nextStep for the organisation that keeps it; while it is planned
 * @param results only where one session is read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Session")
record SessionView(
        UUID id,
        String region,
        String organisation,
        boolean shared,
        SessionKind kind,
        String title,
        LocalDate sessionDate,
        String place,
        String host,
        Integer capacity,
        List<Arrangement> arrangements,
        String arrangementText,
        SessionState state,
        NextStepInput nextStep,
        Results results) {
    /** How many employers; each in one of the first five. */
    @Schema(name = "SessionResults")
    record Results(
            long invited,
            long accepted,
            long declined,
            long present,
            long absent,
            long newProspects,
            long ambitions,
            long vacancies) {
        static Results of(List<Invitation> invitations) {
            return new Results(
                    in(invitations, InvitationState.INVITED),
                    in(invitations, InvitationState.ACCEPTED),
                    in(invitations, InvitationState.DECLINED),
                    in(invitations, InvitationState.PRESENT),
                    in(invitations, InvitationState.ABSENT),
                    brought(invitations, SessionOutcome.NEW_PROSPECT),
                    brought(invitations, SessionOutcome.AMBITION),
                    brought(invitations, SessionOutcome.VACANCY));
        }

        private static long in(List<Invitation> invitations, InvitationState state) {
            return invitations.stream()
                    .filter(invitation -> invitation.state() == state)
                    .count();
        }

        private static long brought(List<Invitation> invitations, SessionOutcome outcome) {
            return invitations.stream()
                    .filter(invitation -> invitation.outcomes().contains(outcome))
                    .count();
        }
    }

    /** @param results null in lists */
    static SessionView of(Session session, boolean own, Results results) {
        var programme = session.programme();
        return new SessionView(
                session.id(),
                session.region().value(),
                session.organisation().value(),
                session.isShared(),
                programme.kind(),
                programme.title(),
                programme.date(),
                programme.place(),
                programme.host(),
                programme.capacity().orElse(null),
                List.copyOf(programme.arrangements()),
                programme.arrangementText().orElse(null),
                session.state(),
                session.nextStep().filter(_ -> own).map(NextStepInput::of).orElse(null),
                results);
    }
}
