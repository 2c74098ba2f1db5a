package nl.hoofdzaakwerk.reporting.keyfigure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.keyfigure.model.AgreedHours;
import nl.hoofdzaakwerk.reporting.keyfigure.model.MemberClass;
import nl.hoofdzaakwerk.reporting.keyfigure.model.Participant;
import nl.hoofdzaakwerk.reporting.keyfigure.model.ParticipantKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation that takes part in a region.
 *
 * @param leftDate last day; absent while it goes on
 * @param memberClass what hours are agreed by
 * @param agreedHours what was agreed for its key figures today; absent without an agreement
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Participant")
record ParticipantView(
        UUID id,
        RegionCode region,
        OrganisationAlias organisation,
        String name,
        ParticipantKind kind,
        String municipality,
        LocalDate joinedDate,
        LocalDate leftDate,
        MemberClass memberClass,
        AgreedHoursView agreedHours) {

    static ParticipantView of(Participant participant, MemberClass memberClass, Optional<AgreedHours> agreed) {
        return new ParticipantView(
                participant.id(),
                participant.region(),
                participant.organisation(),
                participant.name(),
                participant.kind(),
                participant.municipality().orElse(null),
                participant.joinedOn(),
                participant.leftOn().orElse(null),
                memberClass,
                agreed.map(AgreedHoursView::of).orElse(null));
    }
}
