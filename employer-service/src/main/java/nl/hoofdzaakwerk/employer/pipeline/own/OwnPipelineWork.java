package nl.hoofdzaakwerk.employer.pipeline.own;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.pipeline.own.model.Definition;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Defines pipelines of an organisation, and defines them anew (rule P7). */
@ApplicationScoped
class OwnPipelineWork {
    private final OwnPipelines pipelines;
    private final Refusals refusals;
    private final Clock clock;

    OwnPipelineWork(OwnPipelines pipelines, Refusals refusals, Clock clock) {
        this.pipelines = pipelines;
        this.refusals = refusals;
        this.clock = clock;
    }

    OwnPipelineDefinition make(OwnPipelineBody body, Caller caller) {
        var first = accepted(Definition.first(body.name(), body.wanted(), Ids::next));
        var pipeline = new OwnPipeline(Ids.next(), caller, today());
        pipelines.persist(pipeline);
        return keep(pipeline, first, caller);
    }

    /** @param pipeline locked, so that no card is put into a stage while it goes */
    OwnPipelineDefinition define(OwnPipeline pipeline, OwnPipelineBody body, Caller caller) {
        var present = pipelines.newest(pipeline.id, today()).orElseThrow().definition();
        var next = present.next(body.name(), body.wanted(), pipelines.stagesInUse(pipeline.id), Ids::next);
        return keep(pipeline, accepted(next), caller);
    }

    private OwnPipelineDefinition keep(OwnPipeline pipeline, Definition definition, Caller caller) {
        var row = new OwnPipelineDefinition(Ids.next(), pipeline.id, definition, caller, today());
        pipelines.keep(row);
        return row;
    }

    private Definition accepted(Definition.Outcome outcome) {
        return switch (outcome) {
            case Definition.Outcome.Defined(var definition) -> definition;
            case Definition.Outcome.Refused(var reasons) -> throw refusals.refused(reasons);
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
