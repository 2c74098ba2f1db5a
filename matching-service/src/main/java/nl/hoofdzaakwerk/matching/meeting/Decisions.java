package nl.hoofdzaakwerk.matching.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingDecision;

@ApplicationScoped
class Decisions implements PanacheRepositoryBase<MeetingDecision, UUID> {

    List<MeetingDecision> page(UUID meetingId, PageRequest page) {
        var rows = page.after() == null
                ? find("meetingId = ?1", Sort.descending("id"), meetingId)
                : find("meetingId = ?1 and id < ?2", Sort.descending("id"), meetingId, page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
