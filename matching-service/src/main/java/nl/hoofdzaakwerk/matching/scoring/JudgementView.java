package nl.hoofdzaakwerk.matching.scoring;

import java.util.List;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.matching.scoring.model.Gate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pair's score read back as reasons, in the language asked for.
 *
 * @param score 0 to 1000, the sum of the criteria's points
 * @param completeness percent of the weight that could be judged with the data at hand
 * @param fresh whether what both sides told is young enough by the rules (X20); a note says what is not
 * @param notes what else is good to know; never counted
 */
@Schema(name = "Judgement")
public record JudgementView(
        int score,
        int completeness,
        boolean fresh,
        List<CriterionView> criteria,
        List<BlockView> blocks,
        List<String> notes) {

    /**
     * @param known false when data is missing; what is missing then counts for the neutral share, never as a mismatch
     */
    @Schema(name = "CriterionPoints")
    public record CriterionView(Criterion criterion, int points, int maximum, boolean known, List<String> reasons) {}

    /** What keeps the pair from being proposed. */
    @Schema(name = "Block")
    public record BlockView(Gate gate, String reason) {}
}
