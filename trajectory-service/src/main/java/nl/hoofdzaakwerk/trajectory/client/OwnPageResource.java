package nl.hoofdzaakwerk.trajectory.client;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.ticket.model.TicketCode;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * A client's own page without an account (X7). A request of somebody who is signed in is refused: staff look through
 * the page of the candidate, where their looking shows.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class OwnPageResource {
    private static final String SESSION = "Client-Session";
    private static final String SESSION_MEANS = "Code of the session, as opening the link answered";

    private final ClientSessions sessions;
    private final Remarks remarks;
    private final Language language;
    private final CurrentCaller callers;

    OwnPageResource(ClientSessions sessions, Remarks remarks, Language language, CurrentCaller callers) {
        this.sessions = sessions;
        this.remarks = remarks;
        this.language = language;
        this.callers = callers;
    }

    /**
     * What a client comes with.
     *
     * @param code of the link
     * @param birthDate the client's
     */
    public record OpeningInput(
            @NotNull @Pattern(regexp = TicketCode.FORM) String code,
            @NotNull @BusinessDate LocalDate birthDate) {}

    /**
     * A session.
     *
     * @param session sent along as {@code Client-Session}; told this once
     * @param until when it ends by itself
     */
    public record ClientSession(String session, Instant until) {}

    /** @param reason in the client's words, if given */
    public record OwnWithdrawal(@Size(max = 500) @PlainText String reason) {}

    /**
     * What the client reads.
     *
     * @param consents that can be taken back
     * @param fileNumber with which the client asks for the own file or for erasure
     * @param until when the page closes by itself
     */
    public record OwnPage(ClientPage.Page page, List<ClientPage.Consent> consents, UUID fileNumber, Instant until) {
        static OwnPage of(ClientSessions.Own own) {
            return new OwnPage(own.page(), own.consents(), own.fileNumber(), own.until());
        }
    }

    @PUT
    @Path("client-sessions")
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "openClientSession",
            summary = "Opens a client's own page with a link, once",
            description = "Rule X7. Send no token. 409 for a link that is used, ended, too old or never made"
                    + " (link-not-valid), and for another date of birth than the client's (birth-date-wrong).")
    public ClientSession openClientSession(OpeningInput input) {
        refuseSignedIn();
        return switch (sessions.open(new TicketCode(input.code()), input.birthDate())) {
            case ClientSessions.Opening.Opened(TicketCode session, Instant until) ->
                new ClientSession(session.value(), until);
            case ClientSessions.Opening.Refused(var why) -> {
                remarks.require(why);
                throw new IllegalStateException("a refusal is thrown");
            }
        };
    }

    @DELETE
    @Path("client-sessions/current")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "endClientSession", summary = "Closes a client's own page", description = "Rule X7.")
    public void endClientSession(@HeaderParam(SESSION) @Parameter(description = SESSION_MEANS) String session) {
        refuseSignedIn();
        codeOf(session).ifPresent(sessions::end);
    }

    /** In plain Dutch, or English for who prefers that. */
    @GET
    @Path("client-sessions/current/page")
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "getOwnPage",
            summary = "Who saw the client's data, what is agreed, what is next and what can be stopped",
            description = "Rule X7. 401 when the session has ended.")
    public OwnPage getOwnPage(@HeaderParam(SESSION) @Parameter(description = SESSION_MEANS) String session) {
        return within(session, code -> sessions.read(code, language.locale()));
    }

    /** At once, as when the coach does it; what was taken back already stays so. */
    @PUT
    @Path("client-sessions/current/consents/{id}/withdrawal")
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "withdrawOwnConsent",
            summary = "Takes the client's own consent back, and tells what is left",
            description = "Rule X7. 401 when the session has ended, 404 when the client never gave it.")
    public OwnPage withdrawOwnConsent(
            @HeaderParam(SESSION) @Parameter(description = SESSION_MEANS) String session,
            @PathParam("id") @Parameter(description = "Id of the consent") UUID id,
            OwnWithdrawal input) {
        return within(session, code -> sessions.withdraw(code, id, input.reason(), language.locale()));
    }

    private OwnPage within(String session, Function<TicketCode, Optional<ClientSessions.Own>> work) {
        refuseSignedIn();
        return codeOf(session)
                .flatMap(work)
                .map(OwnPage::of)
                .orElseThrow(() -> Problem.of(401, reason("X7.session-ended")));
    }

    private static Optional<TicketCode> codeOf(String session) {
        return Optional.ofNullable(session)
                .filter(code -> code.matches(TicketCode.FORM))
                .map(TicketCode::new);
    }

    private void refuseSignedIn() {
        if (callers.find().isPresent()) {
            throw Problem.of(409, reason("X7.signed-in"));
        }
    }

    private FieldError reason(String code) {
        return FieldError.rule("", code, language.say(code), "X7");
    }
}
