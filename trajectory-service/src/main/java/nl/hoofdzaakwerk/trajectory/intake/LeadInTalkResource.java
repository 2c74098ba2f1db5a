package nl.hoofdzaakwerk.trajectory.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.Health;
import nl.hoofdzaakwerk.trajectory.intake.model.LeadInPolicy;
import nl.hoofdzaakwerk.trajectory.intake.model.LeadInTalk;
import nl.hoofdzaakwerk.trajectory.intake.model.LeadInTerms;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicies;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Talks before a trajectory, for the treating side (A16). */
@Path("/candidates/{id}/lead-in-talks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
@RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ"})
public class LeadInTalkResource {
    private final Candidates candidates;
    private final HealthRecords healthRecords;
    private final LeadInTalks talks;
    private final RegionalPolicies policies;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;
    private final Remarks remarks;
    private final Clock clock;

    LeadInTalkResource(
            Candidates candidates,
            HealthRecords healthRecords,
            LeadInTalks talks,
            RegionalPolicies policies,
            CurrentCaller callers,
            ProcessingLog processingLog,
            Remarks remarks,
            Clock clock) {
        this.candidates = candidates;
        this.healthRecords = healthRecords;
        this.talks = talks;
        this.policies = policies;
        this.callers = callers;
        this.processingLog = processingLog;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** @param talkDate today when left out */
    public record LeadInTalkInput(@BusinessDate LocalDate talkDate) {}

    /** @param recordedBy the user who recorded it */
    public record LeadInTalkView(UUID id, LocalDate talkDate, String recordedBy) {
        static LeadInTalkView of(LeadInTalk talk) {
            return new LeadInTalkView(talk.id(), talk.date(), talk.recordedBy());
        }
    }

    /**
     * All talks of a candidate, latest first.
     *
     * @param left how many more count
     */
    public record LeadInTalkList(List<LeadInTalkView> items, int left) {}

    /** 409 when the client's talks, or the region's places for CMD, are used up (A16). */
    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "recordLeadInTalk", summary = "Records a talk before a trajectory")
    @APIResponseSchema(value = LeadInTalkView.class, responseCode = "201", responseDescription = "Recorded")
    public Response recordLeadInTalk(
            @PathParam("id") @Parameter(description = "Id of the candidate") UUID id, LeadInTalkInput input) {
        Candidate candidate = candidates.findByIdOptional(id).orElseThrow(Problem::notFound);
        LocalDate today = LocalDate.now(clock);
        LocalDate date = input.talkDate() == null ? today : input.talkDate();
        talks.oneAtATime(candidate.place().region());
        int had = talks.of(id).size();
        int others = talks.cmdClients(candidate.place().region(), id);
        remarks.require(LeadInPolicy.judgeDate(date, today)
                .and(LeadInPolicy.judge(group(id), had, others, terms(candidate, date))));
        LeadInTalk talk =
                new LeadInTalk(Ids.next(), candidate, date, callers.get().user(), clock.instant());
        talks.persistAndFlush(talk);
        processingLog.record("lead-in-talk", id);
        return Response.created(URI.create("/candidates/" + id + "/lead-in-talks"))
                .entity(LeadInTalkView.of(talk))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listLeadInTalks", summary = "Talks before a trajectory, and how many are left")
    public LeadInTalkList listLeadInTalks(@PathParam("id") @Parameter(description = "Id of the candidate") UUID id) {
        Candidate candidate = candidates.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("lead-in-talk", id);
        List<LeadInTalk> had = talks.of(id);
        return new LeadInTalkList(
                had.stream().map(LeadInTalkView::of).toList(),
                LeadInPolicy.left(group(id), had.size(), terms(candidate, LocalDate.now(clock))));
    }

    private TargetGroup group(UUID candidateId) {
        return healthRecords.visibleOf(candidateId).map(Health::targetGroup).orElseThrow(Problem::notFound);
    }

    private LeadInTerms terms(Candidate candidate, LocalDate on) {
        return LeadInTerms.of(
                policies.inForce(LeadInTerms.RULE, candidate.place().region(), on));
    }
}
