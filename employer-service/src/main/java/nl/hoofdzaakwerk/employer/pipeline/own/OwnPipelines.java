package nl.hoofdzaakwerk.employer.pipeline.own;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.pipeline.own.model.Definition;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Pipelines of organisations; a caller meets those of the own organisation only, here and in the database. */
@ApplicationScoped
public class OwnPipelines implements PanacheRepositoryBase<OwnPipeline, UUID> {
    Optional<OwnPipeline> visible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(pipeline -> isOwn(pipeline, caller));
    }

    Optional<OwnPipeline> lockVisible(UUID id, Caller caller) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(pipeline -> isOwn(pipeline, caller));
    }

    List<OwnPipeline> page(Caller caller, PageRequest page) {
        var organisation = caller.organisation().value();
        var query = page.after() == null
                ? find("organisation = ?1 order by id desc", organisation)
                : find("organisation = ?1 and id < ?2 order by id desc", organisation, page.after());
        return query.range(0, page.limit()).list();
    }

    /** What a pipeline of the caller's organisation is on a day; empty when there was none by then. */
    public Optional<Definition> definition(UUID pipelineId, Caller caller, LocalDate day) {
        return visible(pipelineId, caller)
                .flatMap(known -> newest(pipelineId, day))
                .map(OwnPipelineDefinition::definition);
    }

    Optional<OwnPipelineDefinition> newest(UUID pipelineId, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "from OwnPipelineDefinition where pipelineId = :pipeline and validFrom <= :day order by id desc",
                        OwnPipelineDefinition.class)
                .setParameter("pipeline", pipelineId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What each of these pipelines is on a day. */
    Map<UUID, OwnPipelineDefinition> newest(List<OwnPipeline> pipelines, LocalDate day) {
        return pipelines.stream()
                .flatMap(pipeline -> newest(pipeline.id, day).stream())
                .collect(Collectors.toMap(definition -> definition.pipelineId, Function.identity()));
    }

    /** The stages of a pipeline that have cards. */
    Set<UUID> stagesInUse(UUID pipelineId) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct stageId from PipelineCard where pipelineId = :pipeline and takenOffOn is null",
                        UUID.class)
                .setParameter("pipeline", pipelineId)
                .getResultList());
    }

    void keep(OwnPipelineDefinition definition) {
        getEntityManager().persist(definition);
    }

    /** Gives it the next version, because its definition is another. */
    void touch(OwnPipeline pipeline) {
        getEntityManager().lock(pipeline, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }

    private static boolean isOwn(OwnPipeline pipeline, Caller caller) {
        return pipeline.organisation.equals(caller.organisation().value());
    }
}
