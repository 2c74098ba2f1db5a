package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.hoofdzaakwerk.matching.pool.CandidateLeft;

/**
 * Takes a candidate who leaves the pool off the table of meetings; one who withdrew consent or is erased also off
 * agendas, out of actions and of what was told live. Decisions stay as numbers; whose they were is known by the match
 * alone, as long as that knows it.
 */
@ApplicationScoped
class CandidateObserver {

    private static final String CLEAR = "update current_item set card_id = null, vacancy_id = null,"
            + " card_organisation = null, version = version + 1 where card_id = :card";

    private static final List<String> FORGET = List.of(
            "delete from agenda_entry where card_id = :card",
            "delete from meeting_action where card_id = :card",
            "delete from meeting_change where card_id = :card");

    /** The card left because the candidate works, say; what was agreed on in meetings stands. */
    private static final String CARD_ONLY = "card-withdrawn";

    private final EntityManager entityManager;

    CandidateObserver(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void candidateLeft(@Observes CandidateLeft left) {
        execute(CLEAR, left);
        if (left.erased() || !left.reasonCode().equals(CARD_ONLY)) {
            FORGET.forEach(statement -> execute(statement, left));
        }
    }

    private void execute(String statement, CandidateLeft left) {
        entityManager
                .createNativeQuery(statement)
                .setParameter("card", left.cardId())
                .executeUpdate();
    }
}
