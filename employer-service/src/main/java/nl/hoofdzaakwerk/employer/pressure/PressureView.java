package nl.hoofdzaakwerk.employer.pressure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.pressure.model.ContactPressure;
import nl.hoofdzaakwerk.employer.pressure.model.PressureBand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often the organisations of a region had contact with an employer lately (rule X8).
 *
 * @param id of the employer
 * @param band by the region's thresholds for the last 30 days
 * @param last30Days contacts of today and the 29 days before, by all organisations
 * @param last90Days contacts of today and the 89 days before, by all organisations
 * @param lastContactDate absent when there never was contact
 * @param claim who is about to call; absent when nobody is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ContactPressure")
record PressureView(
        UUID id,
        PressureBand band,
        long last30Days,
        long last90Days,
        LocalDate lastContactDate,
        List<Share> organisations,
        ClaimView claim) {
    /**
     * The part of one organisation.
     *
     * @param last30Days contacts of today and the 29 days before
     * @param last90Days contacts of today and the 89 days before
     */
    @Schema(name = "ContactPressureShare")
    record Share(String organisation, long last30Days, long last90Days, LocalDate lastContactDate) {
        static Share of(ContactPressure.OrganisationContacts contacts) {
            return new Share(
                    contacts.organisation(), contacts.last30Days(), contacts.last90Days(), contacts.lastContact());
        }
    }

    static PressureView of(UUID employer, ContactPressure pressure, PressureBand band, ClaimView claim) {
        return new PressureView(
                employer,
                band,
                pressure.last30Days(),
                pressure.last90Days(),
                pressure.lastContact().orElse(null),
                pressure.organisations().stream().map(Share::of).toList(),
                claim);
    }
}
