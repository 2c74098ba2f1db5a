package nl.hoofdzaakwerk.matching.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.assignment.WarmMarket;
import nl.hoofdzaakwerk.matching.board.BoardView.LiveProposal;
import nl.hoofdzaakwerk.matching.board.KeptProposals.Kept;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;

/** What a board proposes and since when, from one change to the next. Not thread-safe. */
final class ProposalHistory {

    private static final Comparator<LiveProposal> BEST_FIRST = Comparator.comparingInt(LiveProposal::score)
            .reversed()
            .thenComparing(proposal -> proposal.pair().cardId())
            .thenComparing(proposal -> proposal.pair().vacancyId());

    private Map<UUID, LiveProposal> byCard = new HashMap<>();
    private final Map<UUID, Kept> kept = new HashMap<>();
    private final Set<UUID> touchedCards = new HashSet<>();
    private final Set<UUID> touchedVacancies = new HashSet<>();
    private boolean scoresUnknown;
    private Instant changedAt;
    private int moved;

    /** What a store misses, and which cards have no proposal any more. */
    record Difference(List<Kept> now, Set<UUID> noMore) {}

    /** Of pairs that nothing is known of yet, since when they are proposed. */
    void startFrom(List<Kept> earlier) {
        kept.clear();
        earlier.forEach(pair -> kept.put(pair.pair().cardId(), pair));
    }

    /** Proposed now, or before the board was made. */
    List<Pair> proposed() {
        return byCard.isEmpty()
                ? kept.values().stream().map(Kept::pair).toList()
                : byCard.values().stream().map(LiveProposal::pair).toList();
    }

    Set<Pair> pairs() {
        return byCard.values().stream().map(LiveProposal::pair).collect(Collectors.toSet());
    }

    /** Scores of these may be others now. */
    void touched(Touched touched) {
        touchedCards.addAll(touched.cards());
        touchedVacancies.addAll(touched.vacancies());
    }

    void forgetScores() {
        scoresUnknown = true;
    }

    BoardView show(RegionCode region, WarmMarket market, Instant certifiedAt, Instant now) {
        Map<UUID, LiveProposal> next = new HashMap<>();
        int others = 0;
        for (WarmMarket.Proposed proposed : market.proposals()) {
            LiveProposal before = byCard.get(proposed.pair().cardId());
            boolean same = before != null && before.pair().equals(proposed.pair());
            others += same ? 0 : 1;
            Instant since = same ? before.since() : sinceWhen(proposed.pair(), now);
            int score = same && !isTouched(proposed.pair()) ? before.score() : market.scoreOf(proposed.pair());
            next.put(proposed.pair().cardId(), new LiveProposal(proposed.pair(), score, since, proposed.pinned()));
        }
        others += (int)
                byCard.keySet().stream().filter(card -> !next.containsKey(card)).count();
        if (others > 0 || changedAt == null) {
            moved = others;
            changedAt = now;
        }
        byCard = next;
        touchedCards.clear();
        touchedVacancies.clear();
        scoresUnknown = false;
        List<LiveProposal> sorted = new ArrayList<>(next.values());
        sorted.sort(BEST_FIRST);
        return new BoardView(
                region,
                market.date(),
                market.rules().version(),
                market.cards().size(),
                market.vacancies().size(),
                market.total(),
                market.bound(),
                certifiedAt,
                changedAt,
                moved,
                sorted);
    }

    private boolean isTouched(Pair pair) {
        return scoresUnknown || touchedCards.contains(pair.cardId()) || touchedVacancies.contains(pair.vacancyId());
    }

    private Instant sinceWhen(Pair pair, Instant now) {
        Kept earlier = kept.get(pair.cardId());
        return earlier != null && earlier.pair().equals(pair) ? earlier.since() : now;
    }

    Difference differenceFrom(List<Kept> stored) {
        Map<UUID, Kept> known = new HashMap<>();
        stored.forEach(pair -> known.put(pair.pair().cardId(), pair));
        List<Kept> missing = byCard.values().stream()
                .filter(proposal -> !known.containsKey(proposal.pair().cardId())
                        || !known.get(proposal.pair().cardId()).pair().equals(proposal.pair()))
                .map(proposal -> new Kept(proposal.pair(), proposal.since()))
                .toList();
        Set<UUID> noMore = new HashSet<>(known.keySet());
        noMore.removeAll(byCard.keySet());
        return new Difference(missing, noMore);
    }
}
