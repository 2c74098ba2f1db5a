package nl.hoofdzaakwerk.trajectory.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.client.model.ClientLink;
import nl.hoofdzaakwerk.trajectory.client.model.ClientLinkState;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Links with which a client reads the own page once, without an account (X7). */
@Path("/candidates/{id}/client-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
@RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ"})
public class ClientLinkResource {
    private final ClientLinkDesk desk;
    private final ClientLinks links;
    private final Candidates candidates;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;
    private final Clock clock;

    ClientLinkResource(
            ClientLinkDesk desk,
            ClientLinks links,
            Candidates candidates,
            CurrentCaller callers,
            ProcessingLog processingLog,
            Clock clock) {
        this.desk = desk;
        this.links = links;
        this.candidates = candidates;
        this.callers = callers;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    /**
     * A link, without its code.
     *
     * @param openUntil until when it can be opened
     * @param openedAt when the client opened it; absent until then
     * @param readableUntil until when the client could read after that
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClientLinkView(
            UUID id,
            ClientLinkState state,
            String madeBy,
            Instant madeAt,
            Instant openUntil,
            Instant openedAt,
            Instant readableUntil) {
        static ClientLinkView of(ClientLink link, Instant now) {
            return new ClientLinkView(
                    link.id(),
                    link.state(now),
                    link.madeBy(),
                    link.madeAt(),
                    link.openUntil(),
                    link.openedAt().orElse(null),
                    link.sessionUntil().orElse(null));
        }
    }

    /** @param code to hand to the client */
    public record ClientLinkCode(String code) {}

    /** All links of a candidate. */
    public record ClientLinkList(List<ClientLinkView> items) {}

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createClientLink",
            summary = "Makes a link with which the client reads the own page once",
            description = "Rule X7. Earlier links of this candidate end, with what they opened.")
    @APIResponseSchema(value = ClientLinkView.class, responseCode = "201", responseDescription = "Made")
    public Response createClientLink(@PathParam("id") @Parameter(description = "Id of the candidate") UUID id) {
        return created(desk.make(callers.get(), id));
    }

    /** Until the client has opened it; 404 from then on. */
    @GET
    @Path("/{linkId}/code")
    @Transactional
    @Operation(operationId = "getClientLinkCode", summary = "The code that opens a link", description = "Rule X7.")
    public ClientLinkCode getClientLinkCode(
            @PathParam("id") @Parameter(description = "Id of the candidate") UUID id,
            @PathParam("linkId") @Parameter(description = "Id of the link") UUID linkId) {
        return new ClientLinkCode(desk.code(id, linkId).value());
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listClientLinks",
            summary = "Links made for a candidate, newest first, without their codes")
    public ClientLinkList listClientLinks(@PathParam("id") @Parameter(description = "Id of the candidate") UUID id) {
        candidates.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("client-link", id);
        Instant now = clock.instant();
        return new ClientLinkList(
                links.of(id).stream().map(link -> ClientLinkView.of(link, now)).toList());
    }

    /** Ends it at once, also when the client reads at the moment; ending it again changes nothing. */
    @POST
    @Path("/{linkId}/revocations")
    @Transactional
    @Idempotent
    @Operation(operationId = "revokeClientLink", summary = "Takes a client's link back")
    @APIResponseSchema(value = ClientLinkView.class, responseCode = "201", responseDescription = "Taken back")
    public Response revokeClientLink(
            @PathParam("id") @Parameter(description = "Id of the candidate") UUID id,
            @PathParam("linkId") @Parameter(description = "Id of the link") UUID linkId) {
        return created(desk.revoke(id, linkId));
    }

    private Response created(ClientLink link) {
        return Response.created(URI.create("/candidates/" + link.candidateId() + "/client-links"))
                .entity(ClientLinkView.of(link, clock.instant()))
                .build();
    }
}
