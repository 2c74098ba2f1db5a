package nl.hoofdzaakwerk.trajectory.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.policy.model.RegionalPolicy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The numbers that rules work with per region and period; nothing personal. */
@Path("/regional-policies")
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
    private final RegionalPolicies policies;

    RegionalPolicyResource(RegionalPolicies policies) {
        this.policies = policies;
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
