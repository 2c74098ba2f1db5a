package nl.hoofdzaakwerk.matching.board;

import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.board.model.ProposalPin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pair the chair keeps on the open agenda. */
@Schema(name = "BoardPin")
record PinView(UUID id, RegionCode region, UUID cardId, UUID vacancyId, Instant pinnedAt) {

    static PinView of(ProposalPin pin) {
        return new PinView(pin.id(), pin.region(), pin.cardId(), pin.vacancyId(), pin.pinnedAt());
    }
}
