package nl.hoofdzaakwerk.employer.pipeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.family.Families;
import nl.hoofdzaakwerk.employer.pipeline.model.Pipeline;
import nl.hoofdzaakwerk.employer.pipeline.model.ReportedStep;
import nl.hoofdzaakwerk.employer.pipeline.model.StageChange;
import nl.hoofdzaakwerk.employer.pipeline.model.StepHistory;
import nl.hoofdzaakwerk.employer.pipeline.model.StepOrigin;
import nl.hoofdzaakwerk.employer.pipeline.model.StepOutcome;
import nl.hoofdzaakwerk.events.EmployerStageChanged;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.outbox.Outbox;

/**
 * The pipelines of all employers. Each step is stored and told to the other services; a pipeline is locked while it
 * moves, always before any vacancy of its employer.
 */
@ApplicationScoped
public class Pipelines implements PanacheRepositoryBase<Pipeline, UUID> {
    private final CurrentCaller callers;
    private final Outbox outbox;
    private final StageRuleBook rules;
    private final Event<StageMoved> moves;
    private final Families families;
    private final Event<ContactReported> contacts;
    private final Clock clock;

    Pipelines(
            CurrentCaller callers,
            Outbox outbox,
            StageRuleBook rules,
            Event<StageMoved> moves,
            Families families,
            Event<ContactReported> contacts,
            Clock clock) {
        this.callers = callers;
        this.outbox = outbox;
        this.rules = rules;
        this.moves = moves;
        this.families = families;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Makes a new employer a prospect. */
    public void start(UUID employerId, RegionCode region, boolean newToTargetGroup, LocalDate knownSince) {
        var pipeline = new Pipeline(employerId, region, newToTargetGroup, knownSince, rules.of(region));
        persist(pipeline);
        keep(pipeline, pipeline.firstStep());
    }

    /** Keeps in step with the employer's profile (rule D2). */
    public void startedWithoutExperience(UUID employerId, boolean isNew) {
        lock(employerId).ifPresent(pipeline -> pipeline.startedWithoutExperience(isNew));
    }

    /** Takes a step somebody reports; the employer must be visible to the caller. */
    StepOutcome report(Pipeline pipeline, ReportedStep step) {
        var outcome = pipeline.report(step, rules.of(pipeline.region()));
        if (outcome instanceof StepOutcome.Taken(StageChange change)) {
            contacts.fire(new ContactReported(pipeline.employerId(), step.to(), step.date(), step.how()));
            keep(pipeline, change);
        }
        return outcome;
    }

    /**
     * Follows a vacancy or a placement where {@link Pipeline#follow} lets it. What happens with a record that was
     * merged also moves the one that took it in.
     */
    public void follow(UUID employerId, StepOrigin fact, PipelineStage to, LocalDate factDate) {
        followOne(employerId, fact, to, factDate);
        var survivor = families.survivorOf(employerId);
        if (!survivor.equals(employerId)) {
            followOne(survivor, fact, to, factDate);
        }
    }

    private void followOne(UUID employerId, StepOrigin fact, PipelineStage to, LocalDate factDate) {
        var pipeline = lock(employerId)
                .orElseThrow(() -> new IllegalArgumentException("employer " + employerId + " is not known"));
        pipeline.follow(fact, to, factDate, rules.of(pipeline.region())).ifPresent(change -> keep(pipeline, change));
    }

    /** Keeps a correction beside what it corrects, and stands where the steps that hold lead (rule D1). */
    void correct(Pipeline pipeline, PipelineStep correction, StepHistory corrected) {
        getEntityManager().persist(correction);
        pipeline.standAt(corrected.last(), rules.of(pipeline.region()))
                .ifPresent(before -> tell(pipeline, Optional.of(before)));
        moves.fire(new StageMoved(pipeline.employerId()));
    }

    /**
     * The pipeline of an employer in the caller's regions, to write on, locked until the transaction ends; 409 naming
     * the survivor when the employer was merged.
     */
    Optional<Pipeline> lockVisible(UUID employerId, Caller caller) {
        var pipeline = lock(employerId).filter(known -> caller.worksIn(known.region()));
        pipeline.ifPresent(_ -> families.requireUnmerged(employerId));
        return pipeline;
    }

    /** An employer in the caller's regions with all that was merged into it; empty when it is not there. */
    List<UUID> family(UUID employerId) {
        return families.of(employerId);
    }

    /** The pipeline of an employer in the caller's regions. */
    public Optional<Pipeline> visible(UUID employerId, Caller caller) {
        return findByIdOptional(employerId).filter(pipeline -> caller.worksIn(pipeline.region()));
    }

    /** Steps of employers, newest first; older than the given one unless that is null. */
    List<PipelineStep> steps(Collection<UUID> employerIds, UUID after, int limit) {
        var older = after == null ? "" : " and id < :after";
        var query = getEntityManager()
                .createQuery(
                        "from PipelineStep where employerId in :employers" + older + " order by id desc",
                        PipelineStep.class)
                .setParameter("employers", employerIds)
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList();
    }

    Optional<PipelineStep> step(UUID employerId, UUID stepId) {
        return Optional.ofNullable(getEntityManager().find(PipelineStep.class, stepId))
                .filter(step -> step.employerId.equals(employerId));
    }

    /** Every entry of an employer, corrections among them, oldest first. */
    List<PipelineStep> entries(UUID employerId) {
        return getEntityManager()
                .createQuery("from PipelineStep where employerId = :employer order by id", PipelineStep.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** Where each of these employers stands. */
    public Map<UUID, Pipeline> of(Collection<UUID> employerIds) {
        return list("employerId in ?1", employerIds).stream()
                .collect(Collectors.toMap(Pipeline::employerId, Function.identity()));
    }

    private Optional<Pipeline> lock(UUID employerId) {
        return findByIdOptional(employerId, LockModeType.PESSIMISTIC_WRITE);
    }

    private void keep(Pipeline pipeline, StageChange change) {
        getEntityManager().persist(new PipelineStep(Ids.next(), pipeline, change, callers.find(), clock.instant()));
        tell(pipeline, change.from());
        if (change.from().isPresent()) {
            moves.fire(new StageMoved(pipeline.employerId()));
        }
    }

    private void tell(Pipeline pipeline, Optional<PipelineStage> from) {
        outbox.publish(new EmployerStageChanged(
                pipeline.employerId(),
                pipeline.region(),
                from.orElse(null),
                pipeline.stage(),
                pipeline.stageSince(),
                pipeline.newToTargetGroup()));
    }
}
