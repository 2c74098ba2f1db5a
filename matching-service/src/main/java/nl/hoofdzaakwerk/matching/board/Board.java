package nl.hoofdzaakwerk.matching.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.assignment.Standing;
import nl.hoofdzaakwerk.matching.assignment.WarmMarket;
import nl.hoofdzaakwerk.matching.board.KeptProposals.Kept;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;

/**
 * One region's board of one day. It gathers what changed and takes that in when it is asked; one thread at a time works
 * on it. A state whose proof does not hold is thrown away and solved anew from the database.
 */
final class Board {

    /** When more than this share of a region changed at once, solving anew is the quicker way. */
    private static final int REBUILD_SHARE = 4;

    private static final int FEW = 50;

    private final RegionCode region;
    private final LocalDate date;
    private final int keepBonus;
    private final BoardSource source;
    private final BoardMetrics metrics;
    private final Clock clock;
    private final Pending pending = new Pending();
    private final ProposalHistory history = new ProposalHistory();

    private WarmMarket market;
    private BoardView view;
    private Instant certifiedAt;
    private boolean newToOthers;
    private boolean unwritten;

    Board(RegionCode region, LocalDate date, int keepBonus, BoardSource source, BoardMetrics metrics, Clock clock) {
        this.region = region;
        this.date = date;
        this.keepBonus = keepBonus;
        this.source = source;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** What is to be taken in; added to by any thread. */
    private static final class Pending {
        private Touched touched = Touched.NOTHING;

        synchronized void add(Touched more) {
            touched = touched.and(more);
        }

        synchronized Touched take() {
            Touched taken = touched;
            touched = Touched.NOTHING;
            return taken;
        }

        synchronized boolean isEmpty() {
            return touched.isNothing();
        }
    }

    RegionCode region() {
        return region;
    }

    LocalDate date() {
        return date;
    }

    void touch(Touched touched) {
        pending.add(touched);
    }

    boolean isWaiting() {
        return !pending.isEmpty();
    }

    /** The board with everything taken in that it was told of. */
    synchronized BoardView current() {
        Touched touched = pending.take();
        try {
            if (market == null) {
                rebuild();
            } else if (!touched.isNothing()) {
                follow(touched);
            }
            return view;
        } catch (RuntimeException e) {
            pending.add(touched);
            throw e;
        }
    }

    /** Answers a question about the assignment as it is now. */
    synchronized <T> T ask(Function<WarmMarket, T> question) {
        current();
        return question.apply(market);
    }

    /** Proves the board over all pairs, and solves it anew when the rules are others now or the proof does not hold. */
    synchronized void certify() {
        current();
        if (!source.rules(region, date).equals(market.rules())) {
            rebuild();
            return;
        }
        try {
            market.certify();
            metrics.certified();
            certifiedAt = now();
            view = view.certified(certifiedAt);
        } catch (RuntimeException e) {
            startOver(e);
        }
    }

    /** What others proposed last is taken over as far as it is as good; their boards and this one become the same. */
    synchronized void agreeWith(List<Kept> kept) {
        current();
        List<Pair> theirs = kept.stream().map(Kept::pair).toList();
        if (!Set.copyOf(theirs).equals(history.pairs())) {
            try {
                market.keep(new Standing(market.pins(), theirs));
                certifiedAt = now();
                show();
            } catch (RuntimeException e) {
                startOver(e);
            }
        }
    }

    private void follow(Touched touched) {
        BoardSource.Part part = source.part(region, date, touched, market.cards(), market.vacancies());
        Touched all = part.touched();
        if (!part.picture().rules().equals(market.rules()) || isLarge(all)) {
            rebuild();
            return;
        }
        long started = System.nanoTime();
        try {
            market.apply(part.picture(), all.cards(), all.vacancies(), part.pins());
            history.touched(all);
            show();
            metrics.followed(all.size(), Duration.ofNanos(System.nanoTime() - started));
        } catch (RuntimeException e) {
            startOver(e);
        }
    }

    private boolean isLarge(Touched touched) {
        int size = market.cards().size() + market.vacancies().size();
        return touched.size() > Math.max(FEW, size / REBUILD_SHARE);
    }

    /** The state cannot be trusted. */
    private void startOver(RuntimeException reason) {
        metrics.alarm(region, reason);
        rebuild();
    }

    private void rebuild() {
        market = null;
        BoardSource.Whole whole = source.whole(region, date);
        long started = System.nanoTime();
        history.startFrom(whole.kept());
        WarmMarket solved = WarmMarket.of(whole.picture(), source.travelTimes(), keepBonus);
        solved.keep(new Standing(whole.standing().pins(), history.proposed()));
        market = solved;
        certifiedAt = now();
        history.forgetScores();
        show();
        metrics.rebuilt(Duration.ofNanos(System.nanoTime() - started));
    }

    private void show() {
        view = history.show(region, market, certifiedAt, now());
        newToOthers = true;
        unwritten = true;
    }

    /** As exact as it is written down. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether something was taken in since this was asked last. */
    synchronized boolean takeNews() {
        boolean news = newToOthers;
        newToOthers = false;
        return news;
    }

    /** Whether something was taken in since the proposals were compared with what is written down. */
    synchronized boolean isUnwritten() {
        return unwritten;
    }

    /** What this board proposes and is not written down. */
    synchronized ProposalHistory.Difference differenceFrom(List<Kept> kept) {
        unwritten = false;
        return history.differenceFrom(kept);
    }
}
