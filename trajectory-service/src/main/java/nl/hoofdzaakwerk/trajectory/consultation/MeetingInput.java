package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.anonymity.Anonymous;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;

/**
 * A meeting to organise.
 *
 * @param subregion when it is for a part of the region only
 * @param hostOrganisation alias of the organisation that receives the others
 * @param agenda in plain text
 * @param nextStep what has to be done for it; inviting when left out
 */
public record MeetingInput(
        @NotNull RegionCode region,
        @Size(min = 1, max = 100) @PlainText String subregion,
        @NotNull @BusinessDate LocalDate date,
        @NotNull @Size(min = 1, max = 200) @PlainText String place,
        @NotNull OrganisationAlias hostOrganisation,
        @Size(max = 2000) @PlainText @Anonymous String agenda,
        @Valid NextStepInput nextStep) {

    /** The same for an existing meeting, which stays in its region. */
    public record Change(
            @NotNull @BusinessDate LocalDate date,
            @NotNull @Size(min = 1, max = 200) @PlainText String place,
            @NotNull OrganisationAlias hostOrganisation,
            @Size(max = 2000) @PlainText @Anonymous String agenda,
            @Valid NextStepInput nextStep) {}

    Change plan() {
        return new Change(date, place, hostOrganisation, agenda, nextStep);
    }
}
