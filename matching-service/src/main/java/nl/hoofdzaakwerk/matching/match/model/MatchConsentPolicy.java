package nl.hoofdzaakwerk.matching.match.model;

import java.util.Optional;
import nl.hoofdzaakwerk.matching.scoring.model.Answer;

/**
 * E5, X16: what an answer of the candidate does to a match. A no ends all that is not yet work. Without a yes the
 * candidate is not, and no longer, introduced; what was only agreed waits for it. A yes says how much may be told.
 */
public final class MatchConsentPolicy {

    private MatchConsentPolicy() {}

    /** What becomes of the match. */
    public enum Outcome {
        GOES_ON,
        /** It goes on, and the employer may know what the answer says. */
        TOLD_OTHERWISE,
        /** It is work already, which goes on; nothing may be told from now on. */
        TOLD_NOTHING,
        ENDS
    }

    /** @param answer that stands about the match's vacancy; empty without */
    public static Outcome after(MatchStage stage, Optional<Answer> answer) {
        boolean yes = answer.filter(Answer::yes).isPresent();
        boolean no = answer.isPresent() && !yes;
        return switch (stage) {
            case PROPOSED, DISCUSSED, PARKED, AGREED -> no ? Outcome.ENDS : Outcome.GOES_ON;
            case INTRODUCED, INTERVIEW, TRIAL -> yes ? Outcome.TOLD_OTHERWISE : Outcome.ENDS;
            case PLACED -> yes ? Outcome.TOLD_OTHERWISE : Outcome.TOLD_NOTHING;
            case REJECTED, ENDED -> Outcome.GOES_ON;
        };
    }
}
