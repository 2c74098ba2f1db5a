package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.pseudonym.Pseudonyms;

/**
 * Under which pseudonyms other services know a person: one card at matching; at reporting one for the person and one
 * per trajectory; one per placement at the employers' side. Read in a transaction of the system.
 */
@ApplicationScoped
class KnownElsewhere {
    static final String MATCHING = "matching-service";
    static final String REPORTING = "reporting-service";
    static final String EMPLOYER = "employer-service";

    private final EntityManager entityManager;
    private final Pseudonyms pseudonyms;

    KnownElsewhere(EntityManager entityManager, Pseudonyms pseudonyms) {
        this.entityManager = entityManager;
        this.pseudonyms = pseudonyms;
    }

    /** A service and a pseudonym that no other service has. */
    record Known(String receiver, UUID pseudonym) {}

    List<Known> of(UUID candidateId) {
        List<Known> known = new ArrayList<>();
        ids("select card_id from candidate where id = :candidate", candidateId)
                .forEach(card -> known.add(new Known(MATCHING, card)));
        known.add(new Known(REPORTING, pseudonyms.forReporting(candidateId)));
        ids("select id from trajectory where candidate_id = :candidate order by id", candidateId)
                .forEach(trajectory -> known.add(new Known(REPORTING, pseudonyms.forReporting(trajectory))));
        ids("select id from placement where candidate_id = :candidate order by id", candidateId)
                .forEach(placement -> known.add(new Known(EMPLOYER, placement)));
        return known;
    }

    private List<UUID> ids(String select, UUID candidateId) {
        List<?> found = entityManager
                .createNativeQuery(select, UUID.class)
                .setParameter("candidate", candidateId)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
