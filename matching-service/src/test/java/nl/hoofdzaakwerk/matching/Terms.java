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

    /** The same, with work found already. @param hours a week; 0 without */
    public static CandidateTerms atWork(int hours) {
        return new CandidateTerms(
                true, Set.of(), null, hours, List.of(), Set.of(), List.of(), null, null, null, null, null, null,
                Set.of(), null, null, null, null);
    }

    /** No sector is open: each vacancy needs a yes of its own. */
    public static CandidateTerms nowhere() {
        return new CandidateTerms(
                false, Set.of(), null, 0, List.of(), Set.of(), List.of(), null, null, null, null, null, null, Set.of(),
                null, null, null, null);
    }
}
