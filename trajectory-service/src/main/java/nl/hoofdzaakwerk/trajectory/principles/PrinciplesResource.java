package nl.hoofdzaakwerk.trajectory.principles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.placement.PlacementStarts;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.principles.model.Principle;
import nl.hoofdzaakwerk.trajectory.principles.model.PrinciplesPolicy;
import nl.hoofdzaakwerk.trajectory.progress.Contacts;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.ContactKind;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened for each of the eight principles in one trajectory (A17). */
@Path("/trajectories/{id}/ips-principles")
@Tag(name = "Trajectories")
@RolesAllowed({
    "coach@GGZ",
    "treatment-liaison@GGZ",
    "coach@REINTEGRATION",
    "coach@SELF_EMPLOYED",
    "coach@MUNICIPALITY",
    "coach@UWV"
})
public class PrinciplesResource {
    private static final Set<PlacementKind> PAID = EnumSet.of(PlacementKind.PAID, PlacementKind.TEMPORARY);

    private final Trajectories trajectories;
    private final Contacts contacts;
    private final Candidates candidates;
    private final PlacementStarts starts;
    private final ProcessingLog processingLog;
    private final Remarks remarks;

    PrinciplesResource(
            Trajectories trajectories,
            Contacts contacts,
            Candidates candidates,
            PlacementStarts starts,
            ProcessingLog processingLog,
            Remarks remarks) {
        this.trajectories = trajectories;
        this.contacts = contacts;
        this.candidates = candidates;
        this.starts = starts;
        this.processingLog = processingLog;
        this.remarks = remarks;
    }

    /** What the work shows of one principle; {@code seen} when there is something. */
    public record PrincipleView(Principle principle, boolean seen, RemarkView what) {}

    /** The eight, in their usual order. */
    public record PrincipleList(List<PrincipleView> items) {}

    @GET
    @Transactional
    @Operation(operationId = "getIpsPrinciples", summary = "What happened for each of the eight principles of IPS")
    public PrincipleList getIpsPrinciples(@PathParam("id") @Parameter(description = "Id of the trajectory") UUID id) {
        Trajectory trajectory = trajectories.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("trajectory", trajectory.candidateId());
        return new PrincipleList(PrinciplesPolicy.findings(facts(trajectory)).stream()
                .map(found -> new PrincipleView(found.principle(), found.seen(), remarks.say(found.what())))
                .toList());
    }

    private PrinciplesPolicy.Facts facts(Trajectory trajectory) {
        Map<ContactKind, Contacts.Days> days =
                contacts.daysOf(List.of(trajectory.id())).getOrDefault(trajectory.id(), Map.of());
        List<PlacementStarts.PlacementStart> paid = starts.of(trajectory.id()).stream()
                .filter(start -> PAID.contains(start.kind()))
                .toList();
        Optional<LocalDate> firstJob =
                paid.stream().map(PlacementStarts.PlacementStart::startDate).min(LocalDate::compareTo);
        return new PrinciplesPolicy.Facts(
                trajectory.startDate(),
                paid.size(),
                candidates
                        .findByIdOptional(trajectory.candidateId())
                        .flatMap(candidate -> candidate.wishes())
                        .isPresent(),
                latest(days, ContactKind.TREATMENT_TEAM),
                latest(days, ContactKind.BENEFITS_COUNSELLING),
                Optional.ofNullable(days.get(ContactKind.EMPLOYER)).map(Contacts.Days::first),
                Optional.ofNullable(days.get(ContactKind.EMPLOYER))
                        .map(Contacts.Days::count)
                        .orElse(0L),
                firstJob.map(start -> contacts.countSince(trajectory.id(), start)));
    }

    private static Optional<LocalDate> latest(Map<ContactKind, Contacts.Days> days, ContactKind kind) {
        return Optional.ofNullable(days.get(kind)).map(Contacts.Days::latest);
    }
}
