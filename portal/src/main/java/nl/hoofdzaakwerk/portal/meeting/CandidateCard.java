package nl.hoofdzaakwerk.portal.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A candidate's wishes and possibilities; names nobody. */
public record CandidateCard(
        UUID id,
        String organisation,
        String disclosure,
        List<String> preferredOccupations,
        int minimumHours,
        int maximumHours,
        String postcode4,
        String travelMode,
        int maximumTravelMinutes,
        List<String> neededConditions,
        LocalDate availableDate,
        boolean fresh,
        List<String> notTold,
        Terms terms) {

    /** Further wishes, as far as told. */
    public record Terms(
            List<String> hardLimits,
            List<String> skills,
            List<String> drivingLicences,
            String education,
            String dutch,
            Boolean jobCoachNeeded) {}

    /** How pages call the candidate. */
    public String code() {
        return CandidateCode.of(id);
    }
}
