package nl.hoofdzaakwerk.reporting.publication;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.publication.model.Publication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Frozen, numbered figures (rule X24). The nation sees all, everybody else those for the public. */
@Path("/publications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publications")
public class PublicationResource {
    private final Publishing publishing;
    private final PublicationReading reading;

    PublicationResource(Publishing publishing, PublicationReading reading) {
        this.publishing = publishing;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed(PROGRAMME_MANAGER)
    @Operation(
            operationId = "publishFigures",
            summary = "Freezes the figures of a release under the next number",
            description = "Rule X24. 409 when there is no such release.")
    @APIResponse(
            responseCode = "201",
            description = "The publication",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response publishFigures(@Valid @NotNull NewPublication wanted) {
        return created(publishing.publish(wanted));
    }

    @POST
    @Idempotent
    @Path("/{id}/restatements")
    @Transactional
    @RolesAllowed(PROGRAMME_MANAGER)
    @Operation(
            operationId = "restatePublication",
            summary = "Corrects a publication by a new one that names it, with the reason",
            description = "Rule X24. For the same readers. 409 when it was restated before, when no figure differs, or"
                    + " when there is no such release.")
    @APIResponse(
            responseCode = "201",
            description = "The publication that restates it",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response restatePublication(@PathParam("id") UUID id, @Valid @NotNull NewRestatement wanted) {
        return created(publishing.restate(reading.find(id), wanted));
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "listPublications",
            summary = "What was published, newest first",
            description = "Rule X24. Those for the nation are seen by the nation only.")
    public Page<PublicationView> listPublications(@BeanParam PageRequest request) {
        return reading.page(request);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(operationId = "getPublication", summary = "A publication and what tells it apart", description = "X24")
    public PublicationView getPublication(@PathParam("id") UUID id) {
        return reading.view(reading.find(id));
    }

    @GET
    @Path("/{id}/figures")
    @Transactional
    @Produces(FigureAnswers.CSV)
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getPublishedFigures",
            summary = "The published file, to the byte",
            description = "Rule X24. A line per figure; a figure that is not shown says withheld, one of which there is"
                    + " nothing to tell says none.")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, commas; its SHA-256 is that of the publication",
            content = @Content(mediaType = FigureAnswers.CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response getPublishedFigures(@PathParam("id") UUID id) {
        Publication publication = reading.find(id);
        return FigureAnswers.csv(publication, reading.file(publication));
    }

    @GET
    @Path("/{id}/differences")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getRestatement",
            summary = "What a restatement changed, figure by figure, and why",
            description = "Rule X24. Without differences for a publication that restates nothing.")
    public PublicationReading.RestatementView getRestatement(@PathParam("id") UUID id) {
        return reading.restatement(reading.find(id));
    }

    @GET
    @Path("/{id}/verification")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER})
    @Operation(
            operationId = "verifyPublication",
            summary = "Whether a publication is still what it was, and can be made again",
            description = "Rule X24. Hashes the stored bytes, and makes the file from its release once more.")
    public PublicationReading.VerificationView verifyPublication(@PathParam("id") UUID id) {
        return reading.verify(reading.find(id));
    }

    private Response created(Publication publication) {
        return Response.created(URI.create("/publications/" + publication.id()))
                .entity(reading.view(publication))
                .build();
    }
}
