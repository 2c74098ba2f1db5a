package nl.hoofdzaakwerk.matching.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingAttendance;

/** What is noted of who was at meetings. */
@ApplicationScoped
public class Attendances implements PanacheRepositoryBase<MeetingAttendance, UUID> {

    /** As noted, in that order. */
    public List<MeetingAttendance> of(UUID meetingId) {
        return list("meetingId", Sort.by("id"), meetingId);
    }

    boolean isPresent(UUID meetingId, OrganisationAlias organisation) {
        return count("meetingId = ?1 and organisation = ?2 and present", meetingId, organisation.value()) > 0;
    }

    boolean isNoted(UUID meetingId, OrganisationAlias organisation, String function) {
        return count(
                        "meetingId = ?1 and organisation = ?2 and function = ?3",
                        meetingId,
                        organisation.value(),
                        function)
                > 0;
    }

    List<MeetingAttendance> page(UUID meetingId, PageRequest page) {
        var rows = page.after() == null
                ? find("meetingId = ?1", Sort.descending("id"), meetingId)
                : find("meetingId = ?1 and id < ?2", Sort.descending("id"), meetingId, page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
