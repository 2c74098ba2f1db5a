package nl.hoofdzaakwerk.matching.match.model;

import java.util.ArrayList;
import java.util.List;

/**
 * P5: the candidate's side may speak about a match at each stage, and chooses whether the WSP may read it. The
 * employer's side speaks once it met the candidate, and always to both.
 */
public final class FeedbackPolicy {

    private FeedbackPolicy() {}

    /** Why not, of one property. @param key of the message bundle */
    public record Objection(String pointer, String key) {}

    /**
     * @param shared as asked for; null when not said
     * @param met whether the candidate was introduced to the employer, or works there
     * @return empty when it can be said
     */
    public static List<Objection> refuse(FeedbackSide side, Boolean shared, boolean met) {
        List<Objection> objections = new ArrayList<>();
        if (side == FeedbackSide.EMPLOYER && !met) {
            objections.add(new Objection("", "P5.not-introduced"));
        }
        if (side == FeedbackSide.EMPLOYER && Boolean.FALSE.equals(shared)) {
            objections.add(new Objection("/shared", "P5.employer-side-shared"));
        }
        return List.copyOf(objections);
    }

    /** Whether the WSP may read it: the candidate's side only where that was chosen. */
    public static boolean isShared(FeedbackSide side, Boolean asked) {
        return side == FeedbackSide.EMPLOYER || Boolean.TRUE.equals(asked);
    }
}
