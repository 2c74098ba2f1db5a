package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/** How long things last by rule: the organisation's own term, or else the general one. */
@ApplicationScoped
public class PrivacyTerms {
    private final EntityManager entityManager;
    private final Clock clock;

    PrivacyTerms(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    Instant endOfEmergency(OrganisationAlias treating) {
        return clock.instant().plus(Duration.ofHours(amount("emergency-access", treating)));
    }

    LocalDate reviewBy(OrganisationAlias treating) {
        return LocalDate.now(clock).plusDays(amount("emergency-review", treating));
    }

    LocalDate decideErasureBy(OrganisationAlias treating) {
        return LocalDate.now(clock).plusDays(amount("erasure-decision", treating));
    }

    Instant endOfSubjectFile(OrganisationAlias treating) {
        return clock.instant().plus(Duration.ofDays(amount("subject-file", treating)));
    }

    /** X7: until when a client may open a link made now. */
    public Instant endOfClientLink(OrganisationAlias treating) {
        return clock.instant().plus(Duration.ofDays(amount("client-link", treating)));
    }

    /** X7: until when a client who opened a link now may read on. */
    public Instant endOfClientSession(OrganisationAlias treating) {
        return clock.instant().plus(Duration.ofMinutes(amount("client-session", treating)));
    }

    /** @throws jakarta.persistence.NoResultException when the data has no such term today */
    private int amount(String rule, OrganisationAlias organisation) {
        return (Integer) entityManager
                .createNativeQuery("""
                        select amount from privacy_term
                        where rule = :rule and (organisation is null or organisation = :organisation)
                            and valid_from <= :today and (valid_until is null or valid_until >= :today)
                        order by organisation nulls last, valid_from desc limit 1""", Integer.class)
                .setParameter("rule", rule)
                .setParameter("organisation", organisation.value())
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
    }
}
