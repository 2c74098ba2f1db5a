package nl.hoofdzaakwerk.reporting.keyfigure;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.ORGANISATION_ADMIN;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.keyfigure.KeyFigureBodies.NewKeyFigure;
import nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The key figures of one organisation, past ones too (rules F7 and A15). */
@Path("/participants/{id}/key-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key figures")
class ParticipantKeyFigureResource {
    private final KeyFigures keyFigures;
    private final KeyFigureDesk desk;

    ParticipantKeyFigureResource(KeyFigures keyFigures, KeyFigureDesk desk) {
        this.keyFigures = keyFigures;
        this.desk = desk;
    }

    @GET
    @Transactional
    @RolesAllowed({REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE, ORGANISATION_ADMIN})
    @Operation(
            operationId = "listKeyFigures",
            summary = "The key figures of an organisation, written down last first",
            description = "Rules F7 and A15. For the organisation itself and the region's project organisation.")
    public Page<KeyFigureView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        desk.requireVisible(id);
        return Page.of(keyFigures.page(id, page), page, KeyFigure::id)
                .map(keyFigure -> KeyFigureView.of(keyFigure, desk.today()));
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({REGIONAL_DIRECTOR, KEY_FIGURE, ORGANISATION_ADMIN})
    @Operation(
            operationId = "appointKeyFigure",
            summary = "Appoint a key figure, with a replacement and hours",
            description = "Rules F7 and A15. 400 for what is no telephone number or e-mail address; 409 for who would"
                    + " replace themselves, and for a day on which the organisation takes no part.")
    @APIResponseSchema(
            value = RecordedKeyFigure.class,
            responseCode = "201",
            responseDescription = "The key figure, without the person")
    public Response appoint(@PathParam("id") UUID id, NewKeyFigure wanted) {
        KeyFigure keyFigure = desk.appoint(id, wanted);
        return Response.created(URI.create("/key-figures/" + keyFigure.id()))
                .tag(Etag.of(keyFigure.version()))
                .entity(RecordedKeyFigure.of(keyFigure))
                .build();
    }
}
