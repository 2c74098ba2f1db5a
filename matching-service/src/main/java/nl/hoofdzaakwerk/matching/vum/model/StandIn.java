package nl.hoofdzaakwerk.matching.vum.model;

import java.util.List;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;

/**
 * Takes the place of what VUM did not tell, so that nothing unknown shuts a gate; the criterion it is about is told as
 * unknown all the same.
 */
record StandIn(IscoCode occupation) {
    /** A number that is given out for post boxes only, so that no journey to it is known. */
    static final Postcode4 NOWHERE = new Postcode4("1000");

    private static final int LAST_MAJOR_GROUP = 9;

    /** Work the candidate wants, or at least does not refuse. */
    static StandIn fitting(CandidateProfile candidate) {
        return new StandIn(candidate.preferredOccupations().stream()
                .findFirst()
                .orElseGet(() -> notRefused(candidate.terms().unwantedOccupations())));
    }

    private static IscoCode notRefused(List<IscoCode> unwanted) {
        return IntStream.rangeClosed(0, LAST_MAJOR_GROUP)
                .mapToObj(group -> new IscoCode(Integer.toString(group)))
                .filter(group -> !unwanted.contains(group))
                .findFirst()
                .orElse(new IscoCode("0"));
    }
}
