package nl.hoofdzaakwerk.portal.meeting;

import java.util.List;

/**
 * A pair's score read back as reasons.
 *
 * @param score 0 to 1000
 * @param completeness percent of the weight that could be judged
 * @param fresh whether what both sides told is young enough
 */
public record Judgement(
        int score,
        int completeness,
        boolean fresh,
        List<CriterionPoints> criteria,
        List<Block> blocks,
        List<String> notes) {

    /**
     * What one criterion gives.
     *
     * @param known false when data is missing, which is no mismatch
     */
    public record CriterionPoints(String criterion, int points, int maximum, boolean known, List<String> reasons) {}

    /** What keeps the pair from being proposed. */
    public record Block(String gate, String reason) {}

    /**
     * One change that would make the pair fit, or fit clearly better.
     *
     * @param opens whether the pair is blocked now and would be open
     * @param gain points more than now
     */
    public record NearMiss(String text, boolean opens, int score, int gain) {}
}
