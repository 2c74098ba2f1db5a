package nl.hoofdzaakwerk.reporting.keyfigure;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.ORGANISATION_ADMIN;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.reporting.keyfigure.KeyFigureBodies.Away;
import nl.hoofdzaakwerk.reporting.keyfigure.KeyFigureBodies.Ending;
import nl.hoofdzaakwerk.reporting.keyfigure.KeyFigureBodies.KeyFigureChange;
import nl.hoofdzaakwerk.reporting.keyfigure.KeyFigureBodies.Passing;
import nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One key figure (rules F7 and A15). */
@Path("/key-figures/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key figures")
class KeyFigureResource {
    private final KeyFigureDesk desk;
    private final Preconditions preconditions;

    KeyFigureResource(KeyFigureDesk desk, Preconditions preconditions) {
        this.desk = desk;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE, ORGANISATION_ADMIN})
    @Operation(
            operationId = "getKeyFigure",
            summary = "One key figure, the replacement, and whom to call today",
            description = "Rules F7 and A15. For the organisation itself and the region's project organisation.")
    @APIResponseSchema(value = KeyFigureView.class, responseDescription = "The key figure")
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.visible(id));
    }

    @PUT
    @Transactional
    @RolesAllowed({REGIONAL_DIRECTOR, KEY_FIGURE, ORGANISATION_ADMIN})
    @Operation(
            operationId = "changeKeyFigure",
            summary = "Change who it is, the replacement or the hours",
            description = "Rules F7 and A15. Needs If-Match. 400 for what is no telephone number or e-mail address; 409"
                    + " for who would replace themselves, and once it is over.")
    @APIResponseSchema(value = KeyFigureView.class, responseDescription = "The key figure as changed")
    public Response change(@PathParam("id") UUID id, KeyFigureChange wanted) {
        KeyFigure keyFigure = desk.locked(id);
        preconditions.requireMatch(keyFigure.version());
        desk.change(keyFigure, wanted);
        return answer(keyFigure);
    }

    @POST
    @Path("/successions")
    @Transactional
    @Idempotent
    @RolesAllowed({REGIONAL_DIRECTOR, KEY_FIGURE, ORGANISATION_ADMIN})
    @Operation(
            operationId = "passOnKeyFigure",
            summary = "Let the replacement become key figure from a day on",
            description = "Rule A15: the one before ends the day before, and stays in the history. 409 without a"
                    + " replacement, for a day that is not after the first, when the organisation takes no part then,"
                    + " and once it is over.")
    @APIResponseSchema(
            value = RecordedKeyFigure.class,
            responseCode = "201",
            responseDescription = "The new key figure, without the person")
    public Response pass(@PathParam("id") UUID id, Passing wanted) {
        return recorded(desk.pass(desk.locked(id), wanted));
    }

    @POST
    @Path("/endings")
    @Transactional
    @Idempotent
    @RolesAllowed({REGIONAL_DIRECTOR, KEY_FIGURE, ORGANISATION_ADMIN})
    @Operation(
            operationId = "endKeyFigure",
            summary = "Say what the last day is",
            description =
                    "Rule F7: without a follower this is a gap from the next day on. 409 for a last day before the"
                            + " first, and once it is over.")
    @APIResponseSchema(
            value = RecordedKeyFigure.class,
            responseCode = "201",
            responseDescription = "The key figure, without the person")
    public Response end(@PathParam("id") UUID id, Ending wanted) {
        KeyFigure keyFigure = desk.locked(id);
        desk.end(keyFigure, wanted.untilDate());
        return recorded(keyFigure);
    }

    @POST
    @Path("/absences")
    @Transactional
    @Idempotent
    @RolesAllowed({REGIONAL_DIRECTOR, KEY_FIGURE, ORGANISATION_ADMIN})
    @Operation(
            operationId = "recordKeyFigureAbsence",
            summary = "Say on which days the replacement stands in",
            description = "Rule A15; no reason is asked. 409 for days upside down, outside the term, or told before.")
    @APIResponseSchema(
            value = RecordedKeyFigure.class,
            responseCode = "201",
            responseDescription = "The key figure, without the person")
    public Response away(@PathParam("id") UUID id, Away wanted) {
        KeyFigure keyFigure = desk.locked(id);
        desk.away(keyFigure, wanted);
        return recorded(keyFigure);
    }

    @POST
    @Path("/erasures")
    @Transactional
    @Idempotent
    @RolesAllowed({REGIONAL_DIRECTOR, KEY_FIGURE, ORGANISATION_ADMIN})
    @Operation(
            operationId = "forgetKeyFigure",
            summary = "Take out all that tells who it was",
            description = "Rule F7: names and numbers of professionals are kept no longer than needed; dates and hours"
                    + " stay. It happens by itself some months after the last day. 409 while it goes on.")
    @APIResponseSchema(value = RecordedKeyFigure.class, responseCode = "201", responseDescription = "What is left")
    public Response forget(@PathParam("id") UUID id) {
        KeyFigure keyFigure = desk.locked(id);
        desk.forget(keyFigure);
        return recorded(keyFigure);
    }

    private Response answer(KeyFigure keyFigure) {
        return Response.ok(KeyFigureView.of(keyFigure, desk.today()))
                .tag(Etag.of(keyFigure.version()))
                .build();
    }

    private static Response recorded(KeyFigure keyFigure) {
        return Response.created(URI.create("/key-figures/" + keyFigure.id()))
                .tag(Etag.of(keyFigure.version()))
                .entity(RecordedKeyFigure.of(keyFigure))
                .build();
    }
}
