package nl.hoofdzaakwerk.matching.vum.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.matching.scoring.model.Answers;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.matching.scoring.model.RuleSet;

/**
 * What is kept of a jobseeker's profile that VUM told: nothing that names or reaches the person. Null is: not told, or
 * not in words known here.
 *
 * @param vumId by which its details are asked
 * @param occupations wished, as far as they are known here
 * @param minimumHours per week
 * @param maximumHours per week
 * @param postcode4 the digits only; letters are thrown away
 * @param travelMode the farthest-reaching of the means told
 * @param travelMinutes one way, at most
 * @param travelKilometres one way by road, at most
 * @param licences held; null when not told
 */
public record VumProfile(
        String vumId,
        List<IscoCode> occupations,
        Integer minimumHours,
        Integer maximumHours,
        Postcode4 postcode4,
        TravelMode travelMode,
        Integer travelMinutes,
        Integer travelKilometres,
        LocalDate availableFrom,
        Set<DrivingLicence> licences) {
    /** Longest journey one way that a card can tell. */
    private static final int LONGEST_TRAVEL = 240;

    /** Whoever shares a profile through VUM does so under a ground of its own, to have work found. */
    private static final LegalGround SHARED_BY_SOURCE = new LegalGround("vum", "matching", null);

    public VumProfile {
        occupations = occupations == null ? List.of() : List.copyOf(occupations);
        licences = licences == null ? null : Set.copyOf(licences);
    }

    /** What cannot be judged about it. */
    Set<Criterion> unknown() {
        Set<Criterion> unknown = EnumSet.noneOf(Criterion.class);
        if (occupations.isEmpty()) {
            unknown.add(Criterion.OCCUPATION);
        }
        if (minimumHours == null && maximumHours == null) {
            unknown.add(Criterion.HOURS);
        }
        if (postcode4 == null || travelMode == null || travelMinutes == null && travelKilometres == null) {
            unknown.add(Criterion.TRAVEL);
        }
        return unknown;
    }

    /**
     * As the scorer wants it. The source shares the profile for work of every sector; how open the person wants to be
     * with an employer is not known, and what is not known shuts no gate.
     *
     * @param id here
     */
    CandidateProfile profile(UUID id, RuleSet rules, LocalDate date, Instant toldAt) {
        return new CandidateProfile(
                id,
                occupations,
                minimumHours == null ? 0 : minimumHours,
                maximumHours == null ? VumVacancy.MOST_HOURS : maximumHours,
                unknown().contains(Criterion.TRAVEL) ? StandIn.NOWHERE : postcode4,
                travelMode == null ? TravelMode.WALK : travelMode,
                travelLimit(rules),
                Set.of(),
                SHARED_BY_SOURCE,
                availableFrom == null ? date : availableFrom,
                true,
                DisclosureLevel.FULL,
                terms(),
                Answers.NONE,
                toldAt);
    }

    /** The shorter of both limits, where both are told. */
    private int travelLimit(RuleSet rules) {
        int limit = travelMinutes == null ? LONGEST_TRAVEL : travelMinutes;
        if (travelKilometres == null || travelMode == null) {
            return limit;
        }
        return Math.min(limit, Reach.minutes(travelKilometres, rules.travel().get(travelMode)));
    }

    private CandidateTerms terms() {
        return new CandidateTerms(
                true, Set.of(), null, 0, List.of(), Set.of(), List.of(), null, null, null, licences, null, null,
                Set.of(), null, null, null, null);
    }
}
