package nl.hoofdzaakwerk.employer.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.pipeline.model.Pipeline;
import nl.hoofdzaakwerk.employer.pipeline.model.StepHistory;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Corrects steps that were wrongly recorded: by a new entry, never over the old one (rule D1). */
@ApplicationScoped
class StepCorrections {
    private final Pipelines pipelines;
    private final Refusals refusals;
    private final Clock clock;

    StepCorrections(Pipelines pipelines, Refusals refusals, Clock clock) {
        this.pipelines = pipelines;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * @param pipeline locked
     * @return the entry that corrects
     */
    PipelineStep correct(Pipeline pipeline, UUID stepId, CorrectionBody body, Caller caller) {
        var entries = pipelines.entries(pipeline.employerId());
        var named = pipelines.step(pipeline.employerId(), stepId).orElseThrow(Problem::notFound);
        if (!StepCorrectorPolicy.mayCorrect(caller, named.organisation)) {
            throw Problem.forbidden("step-elsewhere");
        }
        var wrong = entries.stream()
                .filter(entry -> entry.root().equals(named.root()))
                .reduce((_, newer) -> newer)
                .orElseThrow();
        return switch (historyOf(entries).correct(named.root(), body.correctionOf(wrong), LocalDate.now(clock))) {
            case StepHistory.Outcome.Refused(var reasons) -> throw refusals.refused(reasons);
            case StepHistory.Outcome.Corrected(var history) -> {
                var correction = new PipelineStep(Ids.next(), wrong, body, caller, clock.instant());
                pipelines.correct(pipeline, correction, history);
                yield correction;
            }
        };
    }

    /** Of each step the newest entry holds, in the place of the first. */
    private static StepHistory historyOf(List<PipelineStep> entries) {
        var newest = new HashMap<UUID, PipelineStep>();
        entries.forEach(entry -> newest.put(entry.root(), entry));
        return new StepHistory(entries.stream()
                .filter(entry -> entry.corrects == null)
                .map(first -> {
                    var holds = newest.get(first.id);
                    return new StepHistory.Recorded(
                            first.id,
                            holds.toStage,
                            holds.stepDate,
                            first.origin,
                            holds.correction == CorrectionKind.WITHDRAWN);
                })
                .toList());
    }
}
