package nl.hoofdzaakwerk.employer.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.employer.relation.model.FoundThrough;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The organisations that work with an employer, first who added it first. */
@Schema(name = "EmployerOrganisationList")
record OrganisationList(List<Item> items) {
    /**
     * An organisation.
     *
     * @param foundThrough how it found the employer; absent, as the next two, when it never added it
     * @param addedBy id of the professional
     * @param lastTouchedAt its last step, vacancy or hand-over; absent when there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EmployerOrganisation")
    record Item(
            String organisation, FoundThrough foundThrough, String addedBy, LocalDate addedOn, Instant lastTouchedAt) {
        static Item of(EmployerOrganisations.Working working) {
            return new Item(
                    working.organisation().value(),
                    working.foundThrough().orElse(null),
                    working.addedBy().orElse(null),
                    working.addedOn().orElse(null),
                    working.lastTouchedAt().orElse(null));
        }
    }
}
