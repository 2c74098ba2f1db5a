package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;

/** Narrow questions about a person that privacy asks, whoever calls. */
@ApplicationScoped
public class Persons {
    private final EntityManager entityManager;

    Persons(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What an organisation did with a person's data on one day; roles are empty for the system itself. */
    public record Read(
            String organisation, String activity, String roles, LocalDate day, Instant firstAt, Instant lastAt) {}

    /** What a service was told, without a name. */
    record Reported(String receiver, Instant firstAt, Instant lastAt) {}

    /** @throws Problem 404 unless the caller's institution treats the candidate */
    void requireTreatedBy(Caller caller, UUID candidateId) {
        if (caller.kind() != OrganisationKind.GGZ
                || treating(candidateId).filter(caller.organisation()::equals).isEmpty()) {
            throw Problem.notFound();
        }
    }

    Optional<OrganisationAlias> treating(UUID candidateId) {
        Object treating = entityManager
                .createNativeQuery("select treating_organisation(:candidate)", String.class)
                .setParameter("candidate", candidateId)
                .getSingleResult();
        return Optional.ofNullable((String) treating).map(OrganisationAlias::new);
    }

    boolean isGuided(UUID candidateId) {
        return (Boolean) entityManager
                .createNativeQuery("select is_guided(:candidate)")
                .setParameter("candidate", candidateId)
                .getSingleResult();
    }

    /** Latest day first. */
    public List<Read> reads(UUID candidateId) {
        List<Tuple> rows = rows(
                "select organisation, activity, roles, day, first_at, last_at from person_read(:candidate)"
                        + " order by day desc, organisation, activity, roles",
                candidateId);
        return rows.stream()
                .map(row -> new Read(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        day(row.get(3)),
                        row.get(4, Instant.class),
                        row.get(5, Instant.class)))
                .toList();
    }

    List<Reported> reported(UUID candidateId) {
        return rows(
                        "select receiver, first_at, last_at from person_reported(:candidate) order by receiver",
                        candidateId)
                .stream()
                .map(row ->
                        new Reported(row.get(0, String.class), row.get(1, Instant.class), row.get(2, Instant.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String select, UUID candidateId) {
        return entityManager
                .createNativeQuery(select, Tuple.class)
                .setParameter("candidate", candidateId)
                .getResultList();
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
