package nl.hoofdzaakwerk.employer.pipeline.own;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.family.Families;
import nl.hoofdzaakwerk.employer.pipeline.Pipelines;
import nl.hoofdzaakwerk.employer.pipeline.own.model.OwnStage;
import nl.hoofdzaakwerk.employer.pipeline.own.model.PipelineCard;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Puts employers on pipelines of the organisation, moves them and takes them off (rules P6 and P7). */
@ApplicationScoped
class CardWork {
    private static final String RULE = "P7";

    private final OwnPipelines pipelines;
    private final PipelineCards cards;
    private final Pipelines employers;
    private final Families families;
    private final Refusals refusals;
    private final Clock clock;

    CardWork(
            OwnPipelines pipelines,
            PipelineCards cards,
            Pipelines employers,
            Families families,
            Refusals refusals,
            Clock clock) {
        this.pipelines = pipelines;
        this.cards = cards;
        this.employers = employers;
        this.families = families;
        this.refusals = refusals;
        this.clock = clock;
    }

    PipelineCard put(UUID pipelineId, CardBody.Put body, Caller caller) {
        var pipeline = pipelines.lockVisible(pipelineId, caller).orElseThrow(Problem::notFound);
        var main = employers
                .visible(body.employerId(), caller)
                .orElseThrow(() -> refusals.refused(Refusal.of("/employerId", RULE, "employer-not-known")));
        families.requireUnmerged(body.employerId());
        cards.present(pipelineId, body.employerId()).ifPresent(card -> {
            throw refusals.refused(Refusal.of("/employerId", RULE, "card-there-already", card.id()));
        });
        var stage = stage(pipeline, Optional.ofNullable(body.stageId()));
        var card = new PipelineCard(
                Ids.next(),
                new PipelineCard.Place(pipelineId, body.employerId(), main.region(), caller.organisation()),
                Optional.ofNullable(body.owner()).orElseGet(caller::user),
                stage,
                body.planned(),
                today());
        cards.persist(card);
        keep(new PipelineCardMove(Ids.next(), card, null, stage.id(), today()), caller, null);
        return card;
    }

    /** @param card locked */
    void move(PipelineCard card, CardBody.Move body, Caller caller) {
        var pipeline = pipelines.lockVisible(card.pipelineId(), caller).orElseThrow(Problem::notFound);
        var from = card.stageId();
        var to = stage(pipeline, Optional.of(body.stageId()));
        var date = Optional.ofNullable(body.date()).orElseGet(this::today);
        requireNone(card.move(to, date, body.planned(), today()));
        keep(new PipelineCardMove(Ids.next(), card, from, to.id(), date), caller, body.reason());
    }

    /** @param card locked */
    void plan(PipelineCard card, CardBody.Plan body) {
        requireNone(card.plan(body.owner(), body.nextStep().toNextStep()));
    }

    /** @param card locked */
    void takeOff(PipelineCard card, CardBody.TakeOff body, Caller caller) {
        requireNone(card.takeOff(today()));
        keep(new PipelineCardMove(Ids.next(), card, card.stageId(), null, today()), caller, body.reason());
    }

    private OwnStage stage(OwnPipeline pipeline, Optional<UUID> wanted) {
        var definition = pipelines.newest(pipeline.id, today()).orElseThrow().definition();
        return wanted.map(id -> definition
                        .stage(id)
                        .orElseThrow(() -> refusals.refused(Refusal.of("/stageId", RULE, "stage-not-known", id))))
                .orElseGet(() -> definition.stages().getFirst());
    }

    private void keep(PipelineCardMove move, Caller caller, String reason) {
        cards.keep(move.by(caller, clock.instant(), reason));
    }

    private void requireNone(List<Refusal> reasons) {
        if (!reasons.isEmpty()) {
            throw refusals.refused(reasons);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
