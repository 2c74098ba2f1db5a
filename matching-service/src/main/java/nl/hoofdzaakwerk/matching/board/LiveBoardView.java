package nl.hoofdzaakwerk.matching.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A region's board as the caller may see it; all numbers but the items are the whole region's.
 *
 * @param judgedDate the day gates are judged for
 * @param candidates cards in the region
 * @param vacancies vacancies in the region
 * @param totalScore sum of the proposals' scores
 * @param highestScore what no assignment can score more than, with the pins there are; as far above the total as
 *     keeping proposals costs at most
 * @param certifiedAt when this was last proven over all pairs
 * @param changedAt when a proposal changed last
 * @param moved how many proposals that change moved
 * @param proposals how many there are
 * @param items the proposals the caller may see, best first, as far as asked for
 */
@Schema(name = "Board")
record LiveBoardView(
        RegionCode region,
        LocalDate judgedDate,
        String rulesVersion,
        int candidates,
        int vacancies,
        long totalScore,
        long highestScore,
        Instant certifiedAt,
        Instant changedAt,
        int moved,
        int proposals,
        List<ProposalView> items) {

    /**
     * A pair that is proposed now.
     *
     * @param place from 1; the same for every caller
     * @param since when it came to be proposed, without interruption
     * @param pinned whether it stays whatever else changes: kept by the chair, or on a closed agenda and not decided
     * @param pinId of the chair's pin; null without
     */
    @Schema(name = "BoardProposal")
    record ProposalView(int place, UUID cardId, UUID vacancyId, int score, Instant since, boolean pinned, UUID pinId) {}
}
