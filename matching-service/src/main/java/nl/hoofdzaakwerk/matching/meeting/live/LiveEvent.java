package nl.hoofdzaakwerk.matching.meeting.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.meeting.model.ChangeKind;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to somebody who follows a meeting. */
sealed interface LiveEvent {

    /** Nothing happened; shows whether the other side is still there. */
    record KeepAlive() implements LiveEvent {}

    /**
     * Where the meeting stands when somebody begins to follow it.
     *
     * @param number of the last change before it
     * @param isLast whether nothing is sent again after it
     */
    record State(
            UUID meetingId,
            MeetingStage stage,
            long number,
            @JsonIgnore boolean isLast) implements LiveEvent {}

    /**
     * Something changed.
     *
     * @param number in the order of the meeting's changes; also the event's id; absent for AGENDA_CHANGED, after which
     *     the agenda is to be read anew
     * @param cardId of the pair it is about; absent when it is about none
     * @param vacancyId likewise
     * @param subjectId of the decision, attendance or action; the meeting's for others
     * @param detail the decision, PUT or CLEARED, the action's stage, or the organisation that is there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MeetingChange")
    record Changed(
            Long number, ChangeKind kind, UUID cardId, UUID vacancyId, UUID subjectId, String detail, Instant changedAt)
            implements LiveEvent {}
}
