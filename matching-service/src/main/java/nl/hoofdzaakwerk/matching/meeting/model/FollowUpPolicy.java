package nl.hoofdzaakwerk.matching.meeting.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * E7, X15: what follows from a decision. An agreed or parked pair always has an owner and a day: where the meeting
 * named none, the chair, and so many days after the meeting. A rejected pair has them when the meeting named one.
 */
public final class FollowUpPolicy {

    private FollowUpPolicy() {}

    /** Who does it, and by when. */
    public record FollowUp(ActionOwner owner, LocalDate dueDate) {}

    /**
     * What follows; empty when nothing does.
     *
     * @param owner null when the meeting named nobody
     * @param dueDate null when the meeting named no day
     * @param actionDays days after the meeting, where it named no day
     */
    public static Optional<FollowUp> of(
            Decision decision,
            ActionOwner owner,
            LocalDate dueDate,
            ActionOwner chair,
            LocalDate meetingDate,
            int actionDays) {
        if (decision == Decision.REJECTED && owner == null && dueDate == null) {
            return Optional.empty();
        }
        return Optional.of(new FollowUp(
                owner == null ? chair : owner, dueDate == null ? meetingDate.plusDays(actionDays) : dueDate));
    }
}
