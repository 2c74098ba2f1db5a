package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.Ids;

/** What was sent about a person to another service, and what became of it (X1). */
@ApplicationScoped
class Disclosures {
    private final EntityManager entityManager;

    Disclosures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Something that was sent; the moments of withdrawal and confirmation are null while there is none. */
    record Sent(
            String receiver,
            String purpose,
            List<String> categories,
            Instant firstAt,
            Instant lastAt,
            Instant withdrawnAt,
            Instant confirmedAt) {}

    /** Notes that the receiver has it, also when it was withdrawn before. */
    void sent(
            UUID candidateId,
            OrganisationAlias organisation,
            String receiver,
            String purpose,
            List<String> categories,
            Instant now) {
        entityManager
                .createNativeQuery("""
                        insert into disclosure as d (id, version, candidate_id, organisation, receiver, purpose, categories,
                            first_at, last_at)
                        values (:id, 0, :candidate, :organisation, :receiver, :purpose,
                            string_to_array(:categories, ','), :now, :now)
                        on conflict (candidate_id, receiver, purpose) do update
                        set last_at = :now, categories = excluded.categories, version = d.version + 1,
                            withdrawn_at = null, confirmed_at = null""")
                .setParameter("id", Ids.next())
                .setParameter("candidate", candidateId)
                .setParameter("organisation", organisation.value())
                .setParameter("receiver", receiver)
                .setParameter("purpose", purpose)
                .setParameter("categories", String.join(",", categories))
                .setParameter("now", now)
                .executeUpdate();
    }

    void withdrawn(UUID candidateId, String receiver, Instant now) {
        entityManager
                .createNativeQuery(
                        "update disclosure set withdrawn_at = :now, confirmed_at = null, version = version + 1"
                                + " where candidate_id = :candidate and receiver = :receiver and withdrawn_at is null")
                .setParameter("now", now)
                .setParameter("candidate", candidateId)
                .setParameter("receiver", receiver)
                .executeUpdate();
    }

    /** The receiver says that it holds it no longer. */
    void confirmed(UUID candidateId, String receiver, Instant at) {
        entityManager
                .createNativeQuery("update disclosure set confirmed_at = :at, version = version + 1"
                        + " where candidate_id = :candidate and receiver = :receiver and withdrawn_at is not null"
                        + " and confirmed_at is null")
                .setParameter("at", at)
                .setParameter("candidate", candidateId)
                .setParameter("receiver", receiver)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Sent> of(UUID candidateId) {
        List<Tuple> rows = entityManager
                .createNativeQuery(
                        "select receiver, purpose, array_to_string(categories, ','), first_at, last_at, withdrawn_at,"
                                + " confirmed_at from disclosure where candidate_id = :candidate order by first_at, id",
                        Tuple.class)
                .setParameter("candidate", candidateId)
                .getResultList();
        return rows.stream()
                .map(row -> new Sent(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        Arrays.asList(row.get(2, String.class).split(",")),
                        row.get(3, Instant.class),
                        row.get(4, Instant.class),
                        row.get(5, Instant.class),
                        row.get(6, Instant.class)))
                .toList();
    }
}
