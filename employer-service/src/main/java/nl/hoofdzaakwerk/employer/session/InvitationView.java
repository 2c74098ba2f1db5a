package nl.hoofdzaakwerk.employer.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.session.model.Invitation;
import nl.hoofdzaakwerk.employer.session.model.InvitationState;
import nl.hoofdzaakwerk.employer.session.model.SessionOutcome;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An employer on the list of a session.
 *
 * @param followedUpBy the organisation that follows up; absent when nobody does yet
 * @param version for If-Match
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SessionInvitation")
record InvitationView(
        UUID id,
        UUID employerId,
        String employerName,
        InvitationState state,
        List<SessionOutcome> outcomes,
        String followedUpBy,
        long version) {
    static InvitationView of(Invitation invitation, String employerName) {
        return new InvitationView(
                invitation.id(),
                invitation.employerId(),
                employerName,
                invitation.state(),
                invitation.outcomes(),
                invitation.followedUpBy().map(OrganisationAlias::value).orElse(null),
                invitation.version());
    }
}
