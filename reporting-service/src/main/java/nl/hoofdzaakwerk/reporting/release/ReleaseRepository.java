package nl.hoofdzaakwerk.reporting.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;

/** Releases, asked for and made. */
@ApplicationScoped
class ReleaseRepository implements PanacheRepositoryBase<StoredRelease, UUID> {

    /** How much of the making is done. */
    record Progress(int done, int steps) {}

    Optional<StoredRelease> newest() {
        return find("state", Sort.descending("madeAt"), ReleaseState.MADE).firstResultOptional();
    }

    List<UUID> requested() {
        return find("state", Sort.ascending("requestedAt"), ReleaseState.REQUESTED).stream()
                .map(StoredRelease::id)
                .toList();
    }

    void tell(UUID release, Progress progress) {
        getEntityManager()
                .createNativeQuery("insert into release_progress (release_id, steps_done, steps) values (?1, ?2, ?3)"
                        + " on conflict (release_id) do update set steps_done = ?2, steps = ?3")
                .setParameter(1, release)
                .setParameter(2, progress.done())
                .setParameter(3, progress.steps())
                .executeUpdate();
    }

    /** Nothing done of nothing before it begins. */
    Progress progress(UUID release) {
        List<?> rows = getEntityManager()
                .createNativeQuery("select steps_done, steps from release_progress where release_id = ?1")
                .setParameter(1, release)
                .getResultList();
        return rows.stream()
                .map(row -> new Progress((Integer) ((Object[]) row)[0], (Integer) ((Object[]) row)[1]))
                .findFirst()
                .orElse(new Progress(0, 0));
    }

    List<StoredRelease> page(PageRequest page) {
        var rows = page.after() == null
                ? findAll(Sort.descending("id"))
                : find("id < ?1", Sort.descending("id"), page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
