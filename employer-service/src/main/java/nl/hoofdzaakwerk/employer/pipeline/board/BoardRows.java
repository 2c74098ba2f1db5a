package nl.hoofdzaakwerk.employer.pipeline.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.due.model.DuePosition;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * Reads the cards of boards in the order of their indexes: per stage those that stand there longest, so that a board
 * costs what it shows, however many cards there are.
 */
@ApplicationScoped
class BoardRows {
    private final EntityManager entityManager;

    BoardRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A card as stored. */
    record Row(
            String stage,
            UUID id,
            UUID employerId,
            String name,
            String municipality,
            String owner,
            LocalDate stageSince,
            Optional<NextStep> nextStep) {
        UUID position() {
            return DuePosition.after(stageSince, id);
        }
    }

    /**
     * The cards that are wanted of a board.
     *
     * @param pipeline empty for the main one
     * @param owner empty for the whole organisation
     */
    record Board(Optional<UUID> pipeline, String organisation, Optional<String> owner) {
        private String id() {
            return pipeline.isEmpty() ? "employer_id" : "id";
        }

        private String stage() {
            return pipeline.isEmpty() ? "stage" : "stage_id";
        }

        private String cards() {
            return (pipeline.isEmpty()
                            ? "pipeline c where c.organisation = :organisation and not c.merged"
                            : "pipeline_card c where c.organisation = :organisation and c.pipeline_id = :pipeline"
                                    + " and c.taken_off_on is null and c.employer_id not in"
                                    + " (select m.id from employer m where m.merged_into is not null)")
                    + owner.map(_ -> " and c.owner = :owner").orElse("");
        }

        private Query fill(Query query) {
            query.setParameter("organisation", organisation);
            pipeline.ifPresent(known -> query.setParameter("pipeline", known));
            owner.ifPresent(known -> query.setParameter("owner", known));
            return query;
        }
    }

    /** How many cards stand in each stage; a stage without any is left out. */
    Map<String, Long> counts(Board board) {
        var query = entityManager.createNativeQuery(
                "select cast(c." + board.stage() + " as text), count(*) from " + board.cards() + " group by 1",
                Tuple.class);
        var counts = new HashMap<String, Long>();
        rows(board.fill(query)).forEach(row -> counts.put(row.get(0, String.class), row.get(1, Long.class)));
        return counts;
    }

    /** The first cards of each stage, or those after a position in one. */
    List<Row> cards(Board board, List<String> stages, Optional<UUID> after, int limit) {
        var place = "substr(uuid_send(c." + board.id() + "), 5)";
        var later = after.isEmpty()
                ? ""
                : " and c.stage_since >= :day and (c.stage_since > :day or " + place + " > decode(:place, 'hex'))";
        var type = board.pipeline().isEmpty() ? "text" : "uuid";
        var query = entityManager.createNativeQuery(
                """
                select cast(c.%1$s as text), c.%2$s, c.employer_id, e.name, e.municipality, c.owner, c.stage_since,
                  c.next_step, c.next_step_due
                from unnest(cast(:stages as %3$s[])) as wanted(stage)
                cross join lateral (
                  select * from %4$s and c.%1$s = wanted.stage%5$s order by c.stage_since, %6$s limit :limit) c
                join employer e on e.id = c.employer_id
                order by 1, c.stage_since, %6$s
                """.formatted(board.stage(), board.id(), type, board.cards(), later, place), Tuple.class);
        board.fill(query).setParameter("stages", stages.toArray(String[]::new)).setParameter("limit", limit);
        after.map(DuePosition::of).ifPresent(position -> query.setParameter("day", position.dueDate())
                .setParameter("place", position.place()));
        return rows(query).stream().map(BoardRows::row).toList();
    }

    static Row row(Tuple row) {
        return new Row(
                row.get(0, String.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, LocalDate.class),
                Optional.ofNullable(row.get(7, String.class))
                        .map(what -> new NextStep(what, row.get(8, LocalDate.class))));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
