package nl.hoofdzaakwerk.employer.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.relation.Duplicates;
import nl.hoofdzaakwerk.employer.relation.model.DuplicatePolicy.Description;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Pairs of records that may be one employer, kept so that a region's list of them is read at once (rule D3). */
@ApplicationScoped
class MergeCandidates {
    private static final String KEEP = """
            insert into merge_candidate (id, region, first_id, second_id, likeness, near_certain, found_at)
            values (:id, :region, least(:one, :other), greatest(:one, :other), :likeness, :certain, :at)
            on conflict (first_id, second_id) do nothing
            """;
    private static final String DISMISS_PAIR = """
            update merge_candidate set dismissed_by = :by, dismissed_organisation = :organisation, dismissed_at = :at
            where first_id = least(:one, :other) and second_id = greatest(:one, :other) and dismissed_at is null
            """;
    private static final String DISMISS = """
            update merge_candidate set dismissed_by = :by, dismissed_organisation = :organisation, dismissed_at = :at
            where id = :id and region in (:regions) and dismissed_at is null
            """;
    private static final String PAGE = """
            select c.id, c.likeness, c.near_certain, c.found_at,
              a.id, a.name, a.municipality, a.kvk_number, a.organisation,
              b.id, b.name, b.municipality, b.kvk_number, b.organisation
            from merge_candidate c join employer a on a.id = c.first_id join employer b on b.id = c.second_id
            where c.region = :region and c.dismissed_at is null and a.merged_into is null and b.merged_into is null
              and (cast(:after as uuid) is null or c.id < :after)
            order by c.id desc limit :limit
            """;

    private final EntityManager entityManager;
    private final Duplicates duplicates;
    private final Clock clock;

    MergeCandidates(EntityManager entityManager, Duplicates duplicates, Clock clock) {
        this.entityManager = entityManager;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    /** Finds anew what this record is like, unless nothing changed since; pairs that were dismissed stay so. */
    void look(Employer employer) {
        if (isKnown(employer.id())) {
            return;
        }
        entityManager
                .createNativeQuery(
                        "delete from merge_candidate where dismissed_at is null and :id in (first_id, second_id)")
                .setParameter("id", employer.id())
                .executeUpdate();
        var profile = employer.profile();
        duplicates
                .of(
                        employer.region(),
                        new Description(profile.name(), profile.municipality().name(), profile.kvkNumber()))
                .stream()
                .filter(candidate -> !candidate.id().equals(employer.id()))
                .forEach(candidate -> keep(employer, candidate));
        entityManager
                .createNativeQuery("update employer set likeness_known = true where id = :id")
                .setParameter("id", employer.id())
                .executeUpdate();
    }

    /** Somebody said that these are other employers. */
    void dismissPairs(UUID employerId, Set<UUID> others, Caller caller) {
        others.forEach(other -> entityManager
                .createNativeQuery(DISMISS_PAIR)
                .setParameter("one", employerId)
                .setParameter("other", other)
                .setParameter("by", caller.user())
                .setParameter("organisation", caller.organisation().value())
                .setParameter("at", clock.instant())
                .executeUpdate());
    }

    /** @return whether there was such a pair, not dismissed before */
    boolean dismiss(UUID id, List<String> regions, Caller caller) {
        return entityManager
                        .createNativeQuery(DISMISS)
                        .setParameter("id", id)
                        .setParameter("regions", regions)
                        .setParameter("by", caller.user())
                        .setParameter("organisation", caller.organisation().value())
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** Whether there is such a pair in these regions, dismissed or not. */
    boolean exists(UUID id, List<String> regions) {
        return !entityManager
                .createNativeQuery("select 1 from merge_candidate where id = :id and region in (:regions)")
                .setParameter("id", id)
                .setParameter("regions", regions)
                .getResultList()
                .isEmpty();
    }

    List<MergeCandidateView> page(RegionCode region, PageRequest page) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(PAGE, Tuple.class)
                .setParameter("region", region.value())
                .setParameter("after", page.after())
                .setParameter("limit", page.limitPlusOne())
                .getResultList();
        return rows.stream().map(MergeCandidateView::of).toList();
    }

    /** Records, by id, of which it is not known what they are like; oldest first. */
    List<UUID> unknown(int limit) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = entityManager
                .createNativeQuery(
                        "select id from employer where not likeness_known order by id limit :limit", UUID.class)
                .setParameter("limit", limit)
                .getResultList();
        return List.copyOf(ids);
    }

    private boolean isKnown(UUID employerId) {
        return Optional.of(entityManager
                        .createNativeQuery("select likeness_known from employer where id = :id", Boolean.class)
                        .setParameter("id", employerId)
                        .getSingleResult())
                .map(Boolean.class::cast)
                .orElseThrow();
    }

    private void keep(Employer employer, Duplicates.Candidate candidate) {
        entityManager
                .createNativeQuery(KEEP)
                .setParameter("id", Ids.next())
                .setParameter("region", employer.region().value())
                .setParameter("one", employer.id())
                .setParameter("other", candidate.id())
                .setParameter("likeness", candidate.likeness())
                .setParameter("certain", candidate.isNearlyCertain())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }
}
