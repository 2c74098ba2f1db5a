package nl.hoofdzaakwerk.matching.exposure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.exposure.model.Exposure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much a candidate came up (X19). Nobody is scored by it.
 *
 * @param id the candidate's pseudonym
 * @param firstToldDate since when the candidate is in the pool
 * @param lastDiscussedDate the last meeting that decided about the candidate; null when none did
 * @param meetingsSince meetings held since then, or since the candidate came
 * @param overlooked whether that is as many as the region's rule shows
 * @param timesProposed pairs with the candidate on closed agendas
 * @param timesDiscussed decisions about the candidate
 * @param refusals rejections by reason and party, most frequent first
 */
@Schema(name = "FairExposure")
record FairExposureView(
        UUID id,
        RegionCode region,
        OrganisationAlias organisation,
        LocalDate firstToldDate,
        LocalDate lastDiscussedDate,
        int meetingsSince,
        boolean overlooked,
        int timesProposed,
        int timesDiscussed,
        int timesAgreed,
        int timesRejected,
        int timesParked,
        List<RefusalCount> refusals) {

    static FairExposureView of(Exposure exposure, List<RefusalCount> refusals) {
        Exposure.Decisions decisions = exposure.decisions();
        return new FairExposureView(
                exposure.cardId(),
                exposure.region(),
                exposure.organisation(),
                exposure.firstTold(),
                exposure.lastDiscussed().orElse(null),
                exposure.meetingsSince(),
                exposure.isOverlooked(),
                decisions.proposed(),
                decisions.discussed(),
                decisions.agreed(),
                decisions.rejected(),
                decisions.parked(),
                refusals);
    }
}
