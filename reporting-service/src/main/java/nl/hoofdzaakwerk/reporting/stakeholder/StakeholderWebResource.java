package nl.hoofdzaakwerk.reporting.stakeholder;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderWeb;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The stakeholder web of a region, as a table and drawn (rule F15). */
@Path("/stakeholder-webs/{region}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholder web")
class StakeholderWebResource {
    private static final String SVG = "image/svg+xml";

    private final StakeholderDesk desk;
    private final Programme programme;
    private final Language language;

    StakeholderWebResource(StakeholderDesk desk, Programme programme, Language language) {
        this.desk = desk;
        this.programme = programme;
        this.language = language;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER})
    @Operation(
            operationId = "getStakeholderWeb",
            summary = "The web of a region on a day as a table, with ways to bring round who is against",
            description = "Rule F15: the same as is drawn. 404 for another region.")
    public WebView table(
            @PathParam("region") @Parameter(description = "Code of the region, AM01 and up") RegionCode region,
            @QueryParam("on") @BusinessDate @Parameter(description = "As of which day; today when absent")
                    LocalDate on) {
        known(region);
        return WebView.of(region, day(on), desk.web(region, on));
    }

    @GET
    @Path("/drawing")
    @Transactional
    @Produces(SVG)
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, STEERING_MEMBER})
    @Operation(
            operationId = "drawStakeholderWeb",
            summary = "The web of a region on a day, drawn",
            description = "Rule F15: the closer to the middle, the more it matters; each line carries its sign, and is"
                    + " dashed below nought. The same web gives the same drawing. 404 for another region.")
    @APIResponse(
            responseCode = "200",
            description = "The drawing, with a title and a description for who cannot see it",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    public Response drawing(
            @PathParam("region") @Parameter(description = "Code of the region, AM01 and up") RegionCode region,
            @QueryParam("on") @BusinessDate @Parameter(description = "As of which day; today when absent")
                    LocalDate on) {
        String name = known(region).name();
        StakeholderWeb web = desk.web(region, on);
        return Response.ok(WebDrawing.of(web, texts(name, day(on), web)), SVG + ";charset=UTF-8")
                .build();
    }

    private WebDrawing.Texts texts(String name, LocalDate day, StakeholderWeb web) {
        long against = web.nodes().stream()
                .filter(node -> !node.influence().isPositive())
                .count();
        return new WebDrawing.Texts(
                language.say("web.title", name, day),
                language.say(
                        "web.description",
                        web.nodes().size(),
                        web.nodes().size() - against,
                        against,
                        web.lines().size()),
                language.say("web.project"),
                language.locale().getLanguage());
    }

    private Region known(RegionCode region) {
        return programme.region(region).orElseThrow(Problem::notFound);
    }

    private LocalDate day(LocalDate on) {
        return on == null ? desk.today() : on;
    }
}
