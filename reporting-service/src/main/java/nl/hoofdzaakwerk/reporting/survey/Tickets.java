package nl.hoofdzaakwerk.reporting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.ticket.model.TicketCode;

/** F13: tickets that were not used, as digests. */
@ApplicationScoped
class Tickets {
    private static final String ADD = "insert into survey_ticket (digest, round_id) values (?1, ?2)";
    private static final String ROUND = "select round_id from survey_ticket where digest = ?1";
    private static final String TAKE = "delete from survey_ticket where digest = ?1";

    private final EntityManager entityManager;
    private final SecureRandom random = new SecureRandom();

    Tickets(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Draws tickets; they are stored in the order of their digests, which says nothing of the order of the answer. */
    List<TicketCode> draw(UUID round, int count) {
        Set<TicketCode> drawn = new HashSet<>();
        while (drawn.size() < count) {
            drawn.add(TicketCode.draw(random));
        }
        drawn.stream()
                .map(TicketCode::digest)
                .sorted(Comparator.comparing(Arrays::hashCode))
                .forEach(digest -> entityManager
                        .createNativeQuery(ADD)
                        .setParameter(1, digest)
                        .setParameter(2, round)
                        .executeUpdate());
        return List.copyOf(drawn);
    }

    /** The round of a ticket that was not used. Needs a system transaction. */
    Optional<UUID> roundOf(TicketCode code) {
        List<?> found = entityManager
                .createNativeQuery(ROUND, UUID.class)
                .setParameter(1, code.digest())
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    /** Takes a ticket away; of two at once, one succeeds. Needs a system transaction. */
    boolean take(TicketCode code) {
        return entityManager
                        .createNativeQuery(TAKE)
                        .setParameter(1, code.digest())
                        .executeUpdate()
                == 1;
    }
}
