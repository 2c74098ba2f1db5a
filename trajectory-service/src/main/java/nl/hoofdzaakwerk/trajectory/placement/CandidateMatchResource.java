package nl.hoofdzaakwerk.trajectory.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.placement.model.MatchStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A candidate's matches, as heard from matching. */
@Path("/candidates/{id}/matches")
@Tag(name = "Placements")
@RolesAllowed({
    "coach@GGZ",
    "treatment-liaison@GGZ",
    "coach@REINTEGRATION",
    "coach@SELF_EMPLOYED",
    "coach@MUNICIPALITY",
    "coach@UWV"
})
public class CandidateMatchResource {
    private final CandidateMatches matches;
    private final Candidates candidates;
    private final ProcessingLog processingLog;

    CandidateMatchResource(CandidateMatches matches, Candidates candidates, ProcessingLog processingLog) {
        this.matches = matches;
        this.candidates = candidates;
        this.processingLog = processingLog;
    }

    /**
     * A match and how far it is.
     *
     * @param reasonCode why it was rejected or ended
     * @param date of the latest step
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MatchView(
            UUID matchId,
            UUID vacancyId,
            UUID employerId,
            RegionCode region,
            MatchStage stage,
            String reasonCode,
            LocalDate date) {
        static MatchView of(CandidateMatch match) {
            return new MatchView(
                    match.matchId(),
                    match.vacancyId(),
                    match.employerId(),
                    match.region(),
                    match.stage(),
                    match.reasonCode().orElse(null),
                    match.date());
        }
    }

    /** All matches of a candidate, newest first. */
    public record MatchList(List<MatchView> items) {}

    @GET
    @Transactional
    @Operation(operationId = "listMatchesOfCandidate", summary = "Matches of a candidate, newest first")
    public MatchList listMatchesOfCandidate(@PathParam("id") @Parameter(description = "Id of the candidate") UUID id) {
        candidates.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("matching", id);
        return new MatchList(matches.of(id).stream().map(MatchView::of).toList());
    }
}
