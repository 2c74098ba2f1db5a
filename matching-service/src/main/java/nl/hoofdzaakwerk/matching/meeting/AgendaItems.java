package nl.hoofdzaakwerk.matching.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaItem;

@ApplicationScoped
class AgendaItems implements PanacheRepositoryBase<AgendaItem, UUID> {

    /** The items of a closed agenda that the caller may see, in the agenda's order. */
    List<AgendaItem> of(UUID meetingId) {
        return list("meetingId", Sort.by("place"), meetingId);
    }
}
