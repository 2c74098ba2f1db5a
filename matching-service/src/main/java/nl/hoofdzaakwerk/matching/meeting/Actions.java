package nl.hoofdzaakwerk.matching.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.meeting.model.ActionStage;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingAction;

/** The actions the running transaction's tenant may see. */
@ApplicationScoped
public class Actions implements PanacheRepositoryBase<MeetingAction, UUID> {

    Optional<MeetingAction> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The region's open ones, first due first. */
    List<MeetingAction> openIn(RegionCode region) {
        return list("region = ?1 and stage = ?2", Sort.by("nextStep.dueDate", "id"), region.value(), ActionStage.OPEN);
    }

    /** The open ones, locked, that nobody has to do any more as their match came to this stage. */
    List<MeetingAction> lockOvertaken(UUID matchId, MatchStage stage) {
        return find(
                        "matchId = ?1 and stage = ?2 and whileStage is not null and whileStage <> ?3",
                        Sort.by("id"),
                        matchId,
                        ActionStage.OPEN,
                        stage)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Map<UUID, MeetingAction> byId(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(MeetingAction::id, Function.identity()));
    }

    /** The meeting's, in the order in which they were agreed on. */
    public List<MeetingAction> of(UUID meetingId) {
        return list("meetingId", Sort.by("id"), meetingId);
    }

    List<MeetingAction> page(UUID meetingId, PageRequest page) {
        var rows = page.after() == null
                ? find("meetingId = ?1", Sort.descending("id"), meetingId)
                : find("meetingId = ?1 and id < ?2", Sort.descending("id"), meetingId, page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
