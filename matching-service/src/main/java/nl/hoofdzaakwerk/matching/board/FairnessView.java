package nl.hoofdzaakwerk.matching.board;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.assignment.Fairness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the best total asks of single people: the board beside the stable proposals in which candidates propose to their
 * best vacancy in turn. A figure to look at; nothing follows from it by itself.
 *
 * @param openPairs pairs that no gate keeps apart
 * @param blockingPairs pairs of which both sides would score more together than with what is proposed
 * @param items the blocking pairs of cards the caller may see, highest score first, as far as asked for
 */
@Schema(name = "BoardFairness")
record FairnessView(
        RegionCode region,
        long totalScore,
        int proposals,
        long stableTotalScore,
        int stableProposals,
        int openPairs,
        int blockingPairs,
        List<BlockingView> items) {

    /** A pair that both sides would rather have. */
    @Schema(name = "BlockingPair")
    record BlockingView(UUID cardId, UUID vacancyId, int score) {}

    static FairnessView of(RegionCode region, Fairness figure, Set<UUID> visibleCards, int limit) {
        return new FairnessView(
                region,
                figure.total(),
                figure.proposals(),
                figure.stableTotal(),
                figure.stableProposals(),
                figure.pairs(),
                figure.blocking().size(),
                figure.blocking().stream()
                        .filter(blocking ->
                                visibleCards.contains(blocking.pair().cardId()))
                        .map(blocking -> new BlockingView(
                                blocking.pair().cardId(), blocking.pair().vacancyId(), blocking.score()))
                        .sorted((one, other) -> Integer.compare(other.score(), one.score()))
                        .limit(limit)
                        .toList());
    }
}
