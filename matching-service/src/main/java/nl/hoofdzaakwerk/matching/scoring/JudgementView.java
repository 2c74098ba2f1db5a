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
 * @param notes what else is good to know; never counted
 */
@Schema(name = "Judgement")
public record JudgementView(
        int score, int completeness, List<CriterionView> criteria, List<BlockView> blocks, List<String> notes) {

    /** @param known false when data is missing; the points are then the neutral share, never a mismatch */
    @Schema(name = "CriterionPoints")
    public record CriterionView(Criterion criterion, int points, int maximum, boolean known, List<String> reasons) {}

    /** What keeps the pair from being proposed. */
    @Schema(name = "Block")
    public record BlockView(Gate gate, String reason) {}
}
