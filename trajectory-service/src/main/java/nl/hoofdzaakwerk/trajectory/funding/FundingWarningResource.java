package nl.hoofdzaakwerk.trajectory.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingWarning;
import nl.hoofdzaakwerk.trajectory.funding.model.MoneyEndPolicy;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trajectories whose money ends, with who is next to pay (X3). */
@Path("/funding-warnings")
@Tag(name = "Funding")
public class FundingWarningResource {
    private final FundingWarnings warnings;
    private final FundingSchemes schemes;
    private final FundingOutlook outlook;
    private final Remarks remarks;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;
    private final Clock clock;

    FundingWarningResource(
            FundingWarnings warnings,
            FundingSchemes schemes,
            FundingOutlook outlook,
            Remarks remarks,
            CurrentCaller callers,
            ProcessingLog processingLog,
            Clock clock) {
        this.warnings = warnings;
        this.schemes = schemes;
        this.outlook = outlook;
        this.remarks = remarks;
        this.callers = callers;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    /**
     * A warning.
     *
     * @param trajectoryId for the treating side only
     * @param moneyEndDate last day for which there is money
     * @param nextScheme code of the scheme that pays on, when the dated schemes name one
     * @param signals the same in words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WarningView(
            UUID id,
            UUID requestId,
            UUID trajectoryId,
            LocalDate moneyEndDate,
            String nextScheme,
            LocalDate notedDate,
            List<RemarkView> signals) {}

    /**
     * As long as no money follows, for the treating side while the trajectory runs; a payer sees no warning that would
     * tell the group (G3).
     */
    @GET
    @Transactional
    @RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ", "client-manager@MUNICIPALITY", "client-manager@UWV"})
    @Operation(operationId = "listFundingWarnings", summary = "Trajectories whose money ends, newest first")
    public Page<WarningView> listFundingWarnings(@BeanParam PageRequest page) {
        Page<FundingWarning> found = Page.of(warnings.page(callers.get(), page), page, FundingWarning::id);
        List<UUID> seen = found.items().stream()
                .map(FundingWarning::candidateId)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        processingLog.record("funding", seen);
        return found.map(this::view);
    }

    private WarningView view(FundingWarning warning) {
        boolean treating = callers.get().kind() == OrganisationKind.GGZ;
        var next = warning.nextScheme().map(schemes::findById);
        return new WarningView(
                warning.id(),
                warning.requestId(),
                treating ? warning.trajectoryId().orElse(null) : null,
                warning.moneyUntil(),
                next.map(scheme -> scheme.code()).orElse(null),
                warning.notedOn(),
                MoneyEndPolicy.signals(
                                warning.moneyUntil(),
                                LocalDate.now(clock),
                                outlook.warningTerms(warning.region()),
                                next)
                        .stream()
                        .map(remarks::say)
                        .toList());
    }
}
