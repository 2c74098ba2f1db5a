package nl.hoofdzaakwerk.reporting.estimate;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.reporting.estimate.model.SocialValue;
import nl.hoofdzaakwerk.reporting.indicator.BilingualText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What guidance yields to society (rule F12): an estimate, never shown without its source. */
@Path("/social-values")
@Tag(name = "Estimates")
public class SocialValueResource {
    private static final int MOST_TRAJECTORIES = 1_000_000;

    private final Populations populations;
    private final Clock clock;

    SocialValueResource(Populations populations, Clock clock) {
        this.populations = populations;
        this.clock = clock;
    }

    /**
     * @param invested euros that so many trajectories cost
     * @param yield estimated euros for society
     * @param definition that it is an estimate, and how it is worked out
     */
    public record SocialValueEstimate(
            SocialValue perEuro, int trajectories, BigDecimal invested, BigDecimal yield, BilingualText definition) {}

    @GET
    @Path("/{method}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, WORKGROUP_MEMBER, REGIONAL_DIRECTOR, STEERING_MEMBER, KEY_FIGURE})
    @Operation(
            operationId = "getSocialValue",
            summary = "Estimated yield of guidance to society",
            description = "Rule F12. 404 for a method of which no estimate is known.")
    public SocialValueEstimate getSocialValue(
            @Parameter(description = "Method of guidance") @PathParam("method") Method method,
            @Parameter(description = "Number of trajectories, 1 to 1,000,000")
                    @QueryParam("trajectories")
                    @DefaultValue("1")
                    @Min(1)
                    @Max(MOST_TRAJECTORIES)
                    int trajectories) {
        SocialValue value =
                populations.socialValue(method, LocalDate.now(clock)).orElseThrow(Problem::notFound);
        BigDecimal invested = value.cost(trajectories);
        return new SocialValueEstimate(
                value, trajectories, invested, value.of(invested), BilingualText.of("estimate.socialValue.definition"));
    }
}
