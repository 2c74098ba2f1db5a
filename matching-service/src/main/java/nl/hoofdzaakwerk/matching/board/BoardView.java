package nl.hoofdzaakwerk.matching.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;

/**
 * A region's board at one moment, the whole region's: who shows it filters it.
 *
 * @param judgedDate the day gates are judged for
 * @param total sum of the proposals' scores
 * @param bound what no assignment with these pins can score more than; above the total by what keeping costs at most
 * @param certifiedAt when this was last proven over all pairs
 * @param changedAt when a proposal changed last
 * @param moved how many proposals that change moved
 * @param proposals best first
 */
public record BoardView(
        RegionCode region,
        LocalDate judgedDate,
        String rulesVersion,
        int candidates,
        int vacancies,
        long total,
        long bound,
        Instant certifiedAt,
        Instant changedAt,
        int moved,
        List<LiveProposal> proposals) {

    public BoardView {
        proposals = List.copyOf(proposals);
    }

    public List<Pair> pairs() {
        return proposals.stream().map(LiveProposal::pair).toList();
    }

    /** The same, proven at this moment. */
    BoardView certified(Instant at) {
        return new BoardView(
                region, judgedDate, rulesVersion, candidates, vacancies, total, bound, at, changedAt, moved, proposals);
    }

    /**
     * A pair that is proposed now.
     *
     * @param since when it came to be proposed, without interruption
     * @param pinned whether it stays whatever else changes
     */
    public record LiveProposal(Pair pair, int score, Instant since, boolean pinned) {}
}
