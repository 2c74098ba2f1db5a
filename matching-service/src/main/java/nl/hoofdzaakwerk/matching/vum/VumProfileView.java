package nl.hoofdzaakwerk.matching.vum;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.matching.scoring.JudgementView;
import nl.hoofdzaakwerk.matching.vum.model.VumProfile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A jobseeker's profile that VUM told; names nobody, and is no card of the region's pool. What is null was not told, or
 * not in words known here.
 *
 * @param source always {@code VUM}
 * @param maximumTravelMinutes one way
 * @param maximumTravelKilometres one way by road
 * @param open whether no gate is shut
 */
@Schema(name = "VumProfile")
record VumProfileView(
        UUID id,
        VumSource source,
        List<IscoCode> occupations,
        Integer minimumHours,
        Integer maximumHours,
        Postcode4 postcode4,
        TravelMode travelMode,
        Integer maximumTravelMinutes,
        Integer maximumTravelKilometres,
        LocalDate availableDate,
        Set<DrivingLicence> drivingLicences,
        boolean open,
        JudgementView judgement) {

    static VumProfileView of(VumFindings.Found<VumProfile> found, JudgementView judgement) {
        VumProfile told = found.told();
        return new VumProfileView(
                found.id(),
                VumSource.VUM,
                told.occupations(),
                told.minimumHours(),
                told.maximumHours(),
                told.postcode4(),
                told.travelMode(),
                told.travelMinutes(),
                told.travelKilometres(),
                told.availableFrom(),
                told.licences(),
                found.judgement().isOpen(),
                judgement);
    }

    /**
     * What a search found, the best first.
     *
     * @param rulesVersion of the scoring rules
     */
    @Schema(name = "VumProfiles")
    record Ranking(LocalDate judgedDate, String rulesVersion, List<VumProfileView> items) {}
}
