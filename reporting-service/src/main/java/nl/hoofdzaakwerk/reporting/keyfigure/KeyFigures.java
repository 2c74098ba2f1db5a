package nl.hoofdzaakwerk.reporting.keyfigure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigure;

/** The key figures that the running transaction's tenant may see. */
@ApplicationScoped
class KeyFigures implements PanacheRepositoryBase<KeyFigure, UUID> {

    Optional<KeyFigure> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<KeyFigure> of(UUID participant) {
        return list("participantId", participant);
    }

    /** With their absences. */
    List<KeyFigure> of(Collection<UUID> participants) {
        return list(
                "select distinct k from KeyFigure k left join fetch k.absences"
                        + " where array_contains(?1, k.participantId)",
                (Object) participants.toArray(UUID[]::new));
    }

    /** Newest first. */
    List<KeyFigure> page(UUID participant, PageRequest page) {
        var rows = page.after() == null
                ? find("participantId = ?1 order by id desc", participant)
                : find("participantId = ?1 and id < ?2 order by id desc", participant, page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }

    /** Whose last day is before a day and who are still known, locked. */
    List<KeyFigure> lockOverBefore(LocalDate day) {
        return find("untilDate < ?1 and forgottenOn is null order by id", day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
