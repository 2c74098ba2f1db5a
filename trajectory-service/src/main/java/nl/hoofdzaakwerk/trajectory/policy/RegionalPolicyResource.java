package nl.hoofdzaakwerk.trajectory.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.trajectory.policy.model.RegionalPolicy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The numbers that rules work with per region and period; nothing personal. */
@Path("/regional-policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policy")
@RolesAllowed({
    "coach",
    "treatment-liaison",
    "key-figure",
    "client-manager",
    "account-manager",
    "matching-chair",
    "regional-director",
    "steering-member",
    "programme-manager",
    "workgroup-member",
    "privacy-officer"
})
public class RegionalPolicyResource {
    private static final int MOST = 100_000;

    private final RegionalPolicies policies;
    private final PolicyVersions versions;

    RegionalPolicyResource(RegionalPolicies policies, PolicyVersions versions) {
        this.policies = policies;
        this.versions = versions;
    }

    /**
     * A version of a rule to add.
     *
     * @param rule id in docs/requirements.md of a rule that has versions
     * @param region left out for the national default
     * @param validFrom after today, and after the version before it
     * @param parameters exactly those of the rule, each from 0 up to 100,000
     * @param source document that says so
     */
    public record PolicyInput(
            @NotNull @Pattern(regexp = "[A-GPX][0-9]{1,2}(?:-[a-z-]{1,30})?")
            String rule,

            RegionCode region,
            @NotNull @BusinessDate LocalDate validFrom,

            @NotNull @Size(min = 1, max = 20)
            Map<@Pattern(regexp = "[a-zA-Z]{1,60}") String, @NotNull @Min(0) @Max(MOST) Integer> parameters,

            @NotNull @Size(min = 1, max = 200) @PlainText String source) {}

    /** It holds from its first day on; decisions about earlier days keep the version they were made by. */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed("programme-manager@NATIONAL")
    @Operation(operationId = "addRegionalPolicy", summary = "Adds a version of a rule, for a region or nationwide")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201", responseDescription = "Added")
    public Response addRegionalPolicy(PolicyInput input) {
        return Response.created(URI.create("/regional-policies"))
                .entity(PolicyView.of(versions.add(input)))
                .build();
    }

    /**
     * A rule's numbers.
     *
     * @param region absent for the national default
     * @param validUntil last day; absent without an end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PolicyView(
            UUID id,
            String rule,
            RegionCode region,
            LocalDate validFrom,
            LocalDate validUntil,
            Map<String, Integer> parameters,
            String source) {
        static PolicyView of(RegionalPolicy policy) {
            return new PolicyView(
                    policy.id(),
                    policy.rule(),
                    policy.region().orElse(null),
                    policy.validFrom(),
                    policy.validUntil().orElse(null),
                    policy.parameters(),
                    policy.source());
        }
    }

    /** All policies. */
    public record PolicyList(List<PolicyView> items) {}

    /** National defaults first; with a region, that region's policies and the defaults. */
    @GET
    @Transactional
    @Operation(
            operationId = "listRegionalPolicies",
            summary = "Rules that differ per region or year, with their numbers")
    public PolicyList listRegionalPolicies(
            @QueryParam("region") @Parameter(description = "Code of a labour-market region") RegionCode region) {
        return new PolicyList(policies.all().stream()
                .filter(policy -> region == null
                        || policy.region().isEmpty()
                        || policy.region().get().equals(region))
                .map(PolicyView::of)
                .toList());
    }
}
