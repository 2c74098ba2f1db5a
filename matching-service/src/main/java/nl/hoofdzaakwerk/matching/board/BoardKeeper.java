package nl.hoofdzaakwerk.matching.board;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.board.KeptProposals.Kept;
import nl.hoofdzaakwerk.matching.pool.CandidateLeft;
import nl.hoofdzaakwerk.matching.pool.PoolChanged;
import org.jboss.logging.Logger;

/**
 * Keeps the boards up to date without anybody asking: makes them at start and at midnight, follows each change as soon
 * as it is committed, those of other instances at the next look, proves all boards now and then, and writes down what
 * they propose.
 */
@ApplicationScoped
class BoardKeeper {

    private static final Logger LOG = Logger.getLogger(BoardKeeper.class);
    private static final long PAUSE_AFTER_FAILURE_MS = 1_000;

    private final Boards boards;
    private final BoardSource source;
    private final ChangeFeed feed;
    private final KeptProposals kept;
    private final BoardSettings settings;
    private final Clock clock;
    private final Semaphore signal = new Semaphore(0);
    private final Set<RegionCode> regions = new HashSet<>();
    private volatile boolean running = true;
    private Thread thread;
    private LocalDate day;
    private long lookedAt = System.nanoTime();
    private long provenAt = System.nanoTime();

    BoardKeeper(
            Boards boards,
            BoardSource source,
            ChangeFeed feed,
            KeptProposals kept,
            BoardSettings settings,
            Clock clock) {
        this.boards = boards;
        this.source = source;
        this.feed = feed;
        this.kept = kept;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("board-keeper").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        signal.release();
        thread.join(10_000);
    }

    void poolChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) PoolChanged changed) {
        signal.release();
    }

    void candidateLeft(@Observes CandidateLeft left) {
        kept.forget(left.cardId());
    }

    private void run() {
        while (running) {
            try {
                look();
                if (signal.tryAcquire(settings.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                    signal.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warnf(e, "The boards wait");
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private void look() {
        if (System.nanoTime() - lookedAt > settings.changesKept().toNanos() / 2) {
            boards.forgetAll();
            day = null;
        }
        boards.readChanges();
        lookedAt = System.nanoTime();
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            regions.addAll(source.regions());
            day = today;
        }
        boards.followAll(regions);
        if (System.nanoTime() - provenAt > settings.certifyInterval().toNanos()) {
            proveAndTidy();
            provenAt = System.nanoTime();
        }
        boards.ofToday().stream().filter(Board::isUnwritten).forEach(this::write);
    }

    private void proveAndTidy() {
        regions.addAll(source.regions());
        boards.ofToday().forEach(board -> board.agreeWith(source.kept(board.region())));
        boards.certifyAll();
        boards.letGo();
        feed.removeBefore(clock.instant().minus(settings.changesKept()));
    }

    private void write(Board board) {
        List<Kept> written = source.kept(board.region());
        ProposalHistory.Difference difference = board.differenceFrom(written);
        source.keep(board.region(), difference.now(), difference.noMore());
    }
}
