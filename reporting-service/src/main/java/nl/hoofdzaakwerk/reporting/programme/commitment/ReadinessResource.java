package nl.hoofdzaakwerk.reporting.programme.commitment;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether regions are ready (F6). */
@Path("/regions/{code}/readiness")
@Tag(name = "Commitments")
public class ReadinessResource {
    private final Programme programme;
    private final ReadinessDesk desk;
    private final CurrentCaller callers;
    private final Language language;

    ReadinessResource(Programme programme, ReadinessDesk desk, CurrentCaller callers, Language language) {
        this.programme = programme;
        this.desk = desk;
        this.callers = callers;
        this.language = language;
    }

    @GET
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getReadiness",
            summary = "Whether a region is ready on a day, with each requirement and who meets it",
            description = "Rule F6, judged by the rule of that day. 403 for a region in which the caller's organisation"
                    + " does not work; 404 for a day before there was a rule.")
    public ReadinessView getReadiness(
            @PathParam("code") @Parameter(description = "Code of the region, AM01 and up") RegionCode code,
            @QueryParam("date") @BusinessDate @Parameter(description = "The day; today when left out") LocalDate date) {
        Region region = programme.regionOf(callers.get(), code);
        ReadinessDesk.Judgement judgement = desk.judge(region, date);
        return ReadinessView.of(code, judgement.rule(), judgement.readiness(), language);
    }
}
