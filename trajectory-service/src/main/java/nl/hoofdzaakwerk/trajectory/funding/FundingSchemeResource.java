package nl.hoofdzaakwerk.trajectory.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.funding.model.ClientKind;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingScheme;
import nl.hoofdzaakwerk.trajectory.funding.model.Money;
import nl.hoofdzaakwerk.trajectory.funding.model.Payer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who pays for which trajectories, when (B1–B5): published, dated data; nothing personal. */
@Path("/funding-schemes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funding")
public class FundingSchemeResource {
    private final FundingSchemeDesk desk;
    private final FundingSchemes schemes;
    private final Ceilings ceilings;
    private final CurrentCaller callers;
    private final Language language;

    FundingSchemeResource(
            FundingSchemeDesk desk,
            FundingSchemes schemes,
            Ceilings ceilings,
            CurrentCaller callers,
            Language language) {
        this.desk = desk;
        this.schemes = schemes;
        this.ceilings = ceilings;
        this.callers = callers;
        this.language = language;
    }

    /** A version of a scheme; fields as in the request that adds one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SchemeView(
            UUID id,
            String code,
            int version,
            String rule,
            String name,
            String source,
            LocalDate validFrom,
            LocalDate validUntil,
            RegionCode region,
            ClientKind clientKind,
            Set<Method> methods,
            boolean treatingOnly,
            LocalDate requestedUntilDate,
            LocalDate earliestStartDate,
            boolean modelFidelity,
            List<GroupAmountView> groupAmounts,
            List<PayerShareView> shares,
            BigDecimal averagePrice,
            SortedSet<Integer> milestoneMonths,
            List<CeilingView> ceilings,
            int priority) {}

    /** What is paid for a target group, for how many whole months. */
    public record GroupAmountView(TargetGroup targetGroup, BigDecimal amount, int months) {}

    /** @param basisPoints hundredths of a percent */
    public record PayerShareView(Payer payer, int basisPoints) {}

    /**
     * A year's ceiling. What is granted and left shows to the treating side and the nation only: whoever knows a client
     * could read the target group from how much a grant moved it (G3).
     *
     * @param left what can still be granted in the year
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CeilingView(int year, BigDecimal ceiling, BigDecimal granted, BigDecimal left) {}

    /** All versions. */
    public record SchemeList(List<SchemeView> items) {}

    @GET
    @Transactional
    @RolesAllowed({
        "coach",
        "treatment-liaison",
        "key-figure",
        "client-manager",
        "regional-director",
        "steering-member",
        "programme-manager",
        "workgroup-member"
    })
    @Operation(
            operationId = "listFundingSchemes",
            summary = "All versions of all schemes, with what ceilings have left")
    public SchemeList listFundingSchemes() {
        return new SchemeList(schemes.all().stream().map(this::view).toList());
    }

    /** 409 with every reason when shares are not whole, or an amount per group would tell a payer the group (G3). */
    @POST
    @Transactional
    @Idempotent
    @RolesAllowed("programme-manager@NATIONAL")
    @Operation(operationId = "addFundingScheme", summary = "Adds a scheme, or the next version of one")
    @APIResponseSchema(value = SchemeView.class, responseCode = "201", responseDescription = "Added")
    public Response addFundingScheme(FundingSchemeInput input) {
        FundingScheme scheme = desk.add(callers.get(), input);
        return Response.created(URI.create("/funding-schemes"))
                .entity(view(scheme))
                .build();
    }

    private SchemeView view(FundingScheme scheme) {
        FundingScheme.Title title = scheme.title();
        FundingScheme.Conditions conditions = scheme.conditions();
        FundingScheme.Payment payment = scheme.payment();
        return new SchemeView(
                scheme.id(),
                title.code(),
                title.version(),
                title.rule(),
                language.locale().getLanguage().equals("en") ? title.nameEn() : title.nameNl(),
                title.source(),
                title.validFrom(),
                title.validUntil().orElse(null),
                title.region().orElse(null),
                conditions.clientKind(),
                new TreeSet<>(conditions.methods()),
                conditions.treatingOnly(),
                conditions.requestedUntil().orElse(null),
                conditions.earliestStart().orElse(null),
                conditions.modelFidelity(),
                groupAmounts(payment),
                payment.shares().stream()
                        .map(share -> new PayerShareView(share.payer(), share.basisPoints()))
                        .toList(),
                payment.averagePrice().map(Money::amount).orElse(null),
                scheme.milestones(),
                ceilings(title.code()),
                title.priority());
    }

    private static List<GroupAmountView> groupAmounts(FundingScheme.Payment payment) {
        return payment.groupAmounts().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(set -> new GroupAmountView(
                        set.getKey(),
                        set.getValue().amount().amount(),
                        set.getValue().months()))
                .toList();
    }

    private List<CeilingView> ceilings(String code) {
        OrganisationKind kind = callers.get().kind();
        boolean seesBalance = kind == OrganisationKind.GGZ || kind == OrganisationKind.NATIONAL;
        return ceilings.years(code).entrySet().stream()
                .map(year -> new CeilingView(
                        year.getKey(),
                        year.getValue().ceiling().amount(),
                        seesBalance ? year.getValue().granted().amount() : null,
                        seesBalance ? year.getValue().left().amount() : null))
                .toList();
    }
}
