package nl.hoofdzaakwerk.employer.session;

import jakarta.validation.constraints.NotNull;
import nl.hoofdzaakwerk.employer.session.model.InvitationState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an employer answered, or whether it came. */
@Schema(name = "SessionInvitationChange")
record InvitationBody(@NotNull InvitationState state) {}
