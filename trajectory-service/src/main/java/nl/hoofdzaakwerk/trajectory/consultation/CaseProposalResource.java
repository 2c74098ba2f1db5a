package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trajectories of the own caseload that a consultation could help on (X2). */
@Path("/case-proposals")
@Tag(name = "Case consultation")
@RolesAllowed("coach")
public class CaseProposalResource {
    private final CaseProposals proposals;
    private final CurrentCaller callers;

    CaseProposalResource(CaseProposals proposals, CurrentCaller callers) {
        this.proposals = proposals;
        this.callers = callers;
    }

    /**
     * A trajectory that stands still.
     *
     * @param id of the trajectory
     * @param days in search of work, up to today
     * @param stalls what stands still (X4); at least one
     */
    public record CaseProposal(UUID id, RegionCode region, LocalDate startDate, long days, List<RemarkView> stalls) {}

    /** Longest in search first; those with a case on its way are left out. */
    public record CaseProposalList(List<CaseProposal> items) {}

    @GET
    @Transactional
    @Operation(operationId = "listCaseProposals", summary = "Stalled trajectories of the own caseload")
    public CaseProposalList listCaseProposals() {
        return new CaseProposalList(proposals.of(callers.get()));
    }
}
