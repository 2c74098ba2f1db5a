package nl.hoofdzaakwerk.matching.board;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What else there is, with what it would cost the whole.
 *
 * @param pinned whether the card's proposal is pinned, so that there is nothing else
 * @param items cheapest for the whole first
 */
@Schema(name = "Alternatives")
record AlternativesView(boolean pinned, List<AlternativeView> items) {

    /**
     * A pair that could be made instead of what is proposed.
     *
     * @param losesAtMost points the total of all proposals loses at most when this pair is made and everybody else then
     *     gets the best that is left; proposals that would have to move count with what keeping them is worth
     */
    @Schema(name = "Alternative")
    record AlternativeView(UUID cardId, UUID vacancyId, int score, int losesAtMost) {}
}
