package nl.hoofdzaakwerk.matching;

import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.CandidateTerms;

/** Terms of cards in tests. */
public final class Terms {

    private Terms() {}

    /** May be brought up in every sector; nothing else is known. */
    public static CandidateTerms everywhere() {
        return new CandidateTerms(
                true, Set.of(), null, 0, List.of(), Set.of(), List.of(), null, null, null, null, null, null, Set.of(),
                null, null, null, null);
    }
}
