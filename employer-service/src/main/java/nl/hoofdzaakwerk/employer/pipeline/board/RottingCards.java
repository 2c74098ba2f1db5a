package nl.hoofdzaakwerk.employer.pipeline.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.pipeline.model.StageRules;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lists the cards that rot, whatever pipeline they are on (rule P7). */
@ApplicationScoped
class RottingCards {
    private static final String ROTTING = """
            select * from (
              select c.stage, c.employer_id as id, c.employer_id, e.name, e.municipality, c.owner, c.stage_since,
                c.next_step, c.next_step_due, s.days, cast(null as uuid) as pipeline_id, null as pipeline_name
              from pipeline c
              join employer e on e.id = c.employer_id
              join unnest(cast(:stages as text[]), cast(:days as integer[])) as s(stage, days) on s.stage = c.stage
              where c.organisation = :organisation and not c.merged and c.next_step_due is not null
                and (c.stage_since + s.days < :today or c.next_step_due <= :due) %1$s
              union all
              select s.name, c.id, c.employer_id, e.name, e.municipality, c.owner, c.stage_since,
                c.next_step, c.next_step_due, s.target_days, c.pipeline_id, d.name
              from pipeline_card c
              join employer e on e.id = c.employer_id
              join lateral (
                select k.id, k.name from own_pipeline_definition k
                where k.pipeline_id = c.pipeline_id and k.valid_from <= :today order by k.id desc limit 1) d on true
              join own_pipeline_stage s on s.definition_id = d.id and s.stage_id = c.stage_id
              where c.organisation = :organisation and c.taken_off_on is null and e.merged_into is null
                and (c.stage_since + s.target_days < :today or c.next_step_due <= :due) %1$s) rotting
            where cast(:after as uuid) is null or id < cast(:after as uuid)
            order by id desc limit :limit
            """;

    private final EntityManager entityManager;
    private final Boards boards;

    RottingCards(EntityManager entityManager, Boards boards) {
        this.entityManager = entityManager;
        this.boards = boards;
    }

    /**
     * A card that rots.
     *
     * @param id of the card; in the main pipeline that of the employer
     * @param pipelineId absent for the main pipeline
     * @param stage name of the stage
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RottingCard")
    record RottingCard(UUID id, UUID pipelineId, String pipelineName, String stage, BoardView.Card card) {}

    Page<RottingCard> page(Caller caller, BoardScope scope, PageRequest page) {
        var rules = boards.rulesOf(caller);
        var rotting = boards.rotting(rules);
        var found = rows(caller, scope.owner(caller), rules, rotting, page);
        return Page.of(found, page, row -> row.get(1, UUID.class)).map(row -> {
            var card = BoardRows.row(row);
            var since = rotting.since(card, row.get(9, Integer.class));
            return new RottingCard(
                    card.id(),
                    row.get(10, UUID.class),
                    row.get(11, String.class),
                    card.stage(),
                    BoardView.Card.of(card, since, rotting.today()));
        });
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(
            Caller caller, Optional<String> owner, StageRules rules, Rotting rotting, PageRequest page) {
        var stages = PipelineStage.values();
        var query = entityManager
                .createNativeQuery(
                        ROTTING.formatted(owner.map(_ -> "and c.owner = :owner").orElse("")), Tuple.class)
                .setParameter(
                        "stages", Arrays.stream(stages).map(PipelineStage::name).toArray(String[]::new))
                .setParameter(
                        "days",
                        Arrays.stream(stages)
                                .map(stage -> rules.of(stage).days())
                                .toArray(Integer[]::new))
                .setParameter("organisation", caller.organisation().value())
                .setParameter("today", rotting.today())
                .setParameter("due", rotting.lastRottenDueDate())
                .setParameter("after", page.after())
                .setParameter("limit", page.limitPlusOne());
        owner.ifPresent(user -> query.setParameter("owner", user));
        return query.getResultList();
    }
}
