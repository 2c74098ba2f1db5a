package nl.hoofdzaakwerk.employer.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.activity.model.Activity;
import nl.hoofdzaakwerk.employer.activity.model.ActivityKind;
import nl.hoofdzaakwerk.employer.activity.model.ActivityPurpose;
import nl.hoofdzaakwerk.employer.activity.model.ActivityResult;
import nl.hoofdzaakwerk.employer.activity.model.Contact;
import nl.hoofdzaakwerk.employer.activity.model.DatedContact;
import nl.hoofdzaakwerk.employer.activity.model.FollowUp;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.due.model.DuePosition;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The calls that written approaches ask for; each query names the own organisation, the database's policy does too. */
@ApplicationScoped
class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {
    private static final String CONTACTS = """
            select a.id, a.kind, a.activityDate, a.purpose, r.result
            from Activity a join ActivityReport r on r.id = a.id
            where a.employerId in :employers and a.organisation = :organisation
            """;
    private static final String BY_DUE_DATE = """
            select * from follow_up
            where organisation = :organisation and followed_up_on is null and next_step_due < :before
              and (cast(:owner as text) is null or owner = :owner)
              and (next_step_due > :day
                or next_step_due = :day and right(replace(cast(id as text), '-', ''), 24) > :place)
            order by next_step_due, right(replace(cast(id as text), '-', ''), 24)
            """;
    private static final String TERM = """
            select working_days from follow_up_term
            where (region = :region or region is null) and from_date <= :day
              and (until_date is null or until_date >= :day)
            order by region nulls last, from_date desc limit 1
            """;
    private static final DuePosition START = new DuePosition(LocalDate.of(1900, 1, 1), "");
    private static final LocalDate ANY_DAY = LocalDate.of(2200, 1, 1);

    /** All contacts that the organisation of this activity had with its employer, and what was merged into it. */
    List<DatedContact> contacts(Activity of, List<UUID> family) {
        return getEntityManager()
                .createQuery(CONTACTS, Tuple.class)
                .setParameter("employers", family)
                .setParameter("organisation", of.organisation().value())
                .getResultStream()
                .map(row -> new DatedContact(
                        row.get(0, UUID.class),
                        new Contact(
                                row.get(1, ActivityKind.class),
                                row.get(2, LocalDate.class),
                                row.get(3, ActivityPurpose.class)),
                        row.get(4, ActivityResult.class)))
                .toList();
    }

    /** More than one only where employers were merged. */
    List<FollowUp> open(Activity of, List<UUID> family) {
        return list(
                "employerId in ?1 and organisation = ?2 and followedUpOn is null order by approachedOn, id",
                family,
                of.organisation().value());
    }

    /** Working days that a region gives an approach of this day. */
    int term(RegionCode region, LocalDate day) {
        return ((Number) getEntityManager()
                        .createNativeQuery(TERM)
                        .setParameter("region", region.value())
                        .setParameter("day", day)
                        .getSingleResult())
                .intValue();
    }

    Optional<FollowUp> own(UUID id, Caller caller) {
        return find("id = ?1 and organisation = ?2", id, caller.organisation().value())
                .firstResultOptional();
    }

    Optional<FollowUp> lock(UUID id, Caller caller) {
        return find("id = ?1 and organisation = ?2", id, caller.organisation().value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Open ones of the caller's organisation, the most urgent first.
     *
     * @param owner only of this user; empty for everybody's
     * @param flaggedOn only what is flagged on this day; empty for all that are open
     */
    List<FollowUp> page(Caller caller, Optional<String> owner, Optional<LocalDate> flaggedOn, PageRequest page) {
        var position = page.after() == null ? START : DuePosition.of(page.after());
        @SuppressWarnings("unchecked")
        List<FollowUp> found = getEntityManager()
                .createNativeQuery(BY_DUE_DATE, FollowUp.class)
                .setParameter("organisation", caller.organisation().value())
                .setParameter("owner", owner.orElse(null))
                .setParameter("before", flaggedOn.orElse(ANY_DAY))
                .setParameter("day", position.dueDate())
                .setParameter("place", position.place())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
        return found;
    }
}
