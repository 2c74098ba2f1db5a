package nl.hoofdzaakwerk.matching.meeting;

import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.meeting.model.CurrentItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The pair that is on the table now.
 *
 * @param cardId null when nothing is on the table, or another organisation's candidate
 * @param vacancyId null likewise
 * @param setAt null likewise
 */
@Schema(name = "CurrentItem")
record CurrentItemView(UUID meetingId, UUID cardId, UUID vacancyId, Instant setAt) {

    static CurrentItemView of(CurrentItem item) {
        return new CurrentItemView(item.meetingId(), item.cardId(), item.vacancyId(), item.setAt());
    }

    static CurrentItemView none(UUID meetingId) {
        return new CurrentItemView(meetingId, null, null, null);
    }

    /** @param cardId together with the vacancy; both absent to clear the table */
    @Schema(name = "NewCurrentItem")
    record NewItem(UUID cardId, UUID vacancyId) {}
}
