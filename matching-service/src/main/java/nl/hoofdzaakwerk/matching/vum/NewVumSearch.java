package nl.hoofdzaakwerk.matching.vum;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.matching.vum.model.Narrowing;
import nl.hoofdzaakwerk.matching.vum.model.SearchArea;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A search to send to VUM: for vacancies that suit a card, or for jobseekers who suit a vacancy; one of both is named.
 *
 * @param cardId asks for vacancies
 * @param vacancyId asks for jobseekers
 * @param occupation one of the card's wishes; the most wanted one when absent
 * @param kilometres size of the search area; for a card never more than its travel limit reaches
 * @param drivingLicences for a card: only work that asks all of these
 */
@Schema(name = "NewVumSearch")
record NewVumSearch(
        UUID cardId,
        UUID vacancyId,
        IscoCode occupation,

        @Min(0) @Max(SearchArea.FARTHEST) Integer kilometres,

        @Size(max = 15) Set<DrivingLicence> drivingLicences) {

    Narrowing narrowing() {
        return new Narrowing(
                Optional.ofNullable(occupation),
                kilometres == null ? OptionalInt.empty() : OptionalInt.of(kilometres),
                drivingLicences == null ? Set.of() : drivingLicences);
    }
}
