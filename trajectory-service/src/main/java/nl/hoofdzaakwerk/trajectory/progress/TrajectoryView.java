package nl.hoofdzaakwerk.trajectory.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState;

/**
 * A trajectory as the caller may see it.
 *
 * @param candidate absent when the caller may no longer see the person
 * @param organisation whose coach guides
 * @param treatingOrganisation the GGZ institution that treats
 * @param coach the user who guides
 * @param replacement the user who stands in
 * @param nextStep while it is open (P6)
 * @param stalls what stands still (X4)
 * @param advice what the rules advise beside the choices made; never a block, and what follows from the target group
 *     only for the treating side (A6, A11, A12)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrajectoryView(
        UUID id,
        UUID candidateId,
        CandidateName candidate,
        OrganisationAlias organisation,
        OrganisationAlias treatingOrganisation,
        String coach,
        String replacement,
        Method method,
        String route,
        RegionCode region,
        String subregion,
        TrajectoryState state,
        LocalDate startDate,
        LocalDate endDate,
        EndReason endReason,
        NextStepInput nextStep,
        List<RemarkView> stalls,
        List<RemarkView> advice) {

    /** Who is guided. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CandidateName(String givenName, String familyNamePrefix, String familyName) {
        static CandidateName of(Candidate candidate) {
            return new CandidateName(
                    candidate.name().givenName(),
                    candidate.name().familyNamePrefix(),
                    candidate.name().familyName());
        }
    }

    static TrajectoryView of(
            Trajectory trajectory, Optional<Candidate> candidate, List<RemarkView> stalls, List<RemarkView> advice) {
        return new TrajectoryView(
                trajectory.id(),
                trajectory.candidateId(),
                candidate.map(CandidateName::of).orElse(null),
                trajectory.organisation(),
                trajectory.treatingOrganisation(),
                trajectory.coach(),
                trajectory.replacement().orElse(null),
                trajectory.method(),
                trajectory.route().orElse(null),
                trajectory.region(),
                trajectory.subregion().orElse(null),
                trajectory.state(),
                trajectory.startDate(),
                trajectory.endDate().orElse(null),
                trajectory.endReason().orElse(null),
                trajectory.nextStep().map(NextStepInput::of).orElse(null),
                stalls,
                advice);
    }
}
