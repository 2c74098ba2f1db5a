package nl.hoofdzaakwerk.matching.meeting.series;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingSeries;

/** The series the running transaction's tenant may see. */
@ApplicationScoped
class AllSeries implements PanacheRepositoryBase<MeetingSeries, UUID> {

    Optional<MeetingSeries> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<MeetingSeries> in(RegionCode region) {
        return list("region", region.value());
    }

    /** Those that can still have a meeting. */
    List<MeetingSeries> goingOn(LocalDate today) {
        return list("validUntil is null or validUntil >= ?1", Sort.by("id"), today);
    }

    List<MeetingSeries> page(PageRequest page) {
        var rows = page.after() == null
                ? findAll(Sort.descending("id"))
                : find("id < ?1", Sort.descending("id"), page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
