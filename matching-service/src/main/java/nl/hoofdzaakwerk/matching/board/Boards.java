package nl.hoofdzaakwerk.matching.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.assignment.WarmMarket;
import nl.hoofdzaakwerk.matching.board.ChangeFeed.Change;
import org.jboss.logging.Logger;

/**
 * The live boards of the regions (E2). What was committed before a board is asked for is taken in by it, in whatever
 * instance of the service it was committed. Call it outside a transaction.
 */
@ApplicationScoped
public class Boards {

    private static final Logger LOG = Logger.getLogger(Boards.class);

    private final ChangeFeed feed;
    private final BoardSource source;
    private final BoardSettings settings;
    private final BoardMetrics metrics;
    private final Event<BoardChanged> changed;
    private final Clock clock;
    private final Map<Key, Watched> watched = new ConcurrentHashMap<>();

    Boards(
            ChangeFeed feed,
            BoardSource source,
            BoardSettings settings,
            BoardMetrics metrics,
            Event<BoardChanged> changed,
            Clock clock) {
        this.feed = feed;
        this.source = source;
        this.settings = settings;
        this.metrics = metrics;
        this.changed = changed;
        this.clock = clock;
    }

    private record Key(RegionCode region, LocalDate date) {}

    private static final class Watched {
        private final Board board;
        private volatile long askedAt = System.nanoTime();

        private Watched(Board board) {
            this.board = board;
        }
    }

    /** The region's board of today. */
    public BoardView of(RegionCode region) {
        return of(region, LocalDate.now(clock));
    }

    /**
     * The region's board as judged for another day, such as that of a meeting; it begins with today's proposals and
     * keeps them as far as nothing else is better.
     */
    public BoardView of(RegionCode region, LocalDate date) {
        readChanges();
        return current(board(region, date));
    }

    /** Answers a question about the assignment of today as it is now; one question at a time. */
    <T> T ask(RegionCode region, Function<WarmMarket, T> question) {
        readChanges();
        Board board = board(region, LocalDate.now(clock));
        current(board);
        return board.ask(question);
    }

    private Board board(RegionCode region, LocalDate date) {
        Key key = new Key(region, date);
        Watched found = watched.get(key);
        if (found == null) {
            letGo();
            found = watched.computeIfAbsent(
                    key, missing -> new Watched(new Board(region, date, settings.keepBonus(), source, metrics, clock)));
        }
        found.askedAt = System.nanoTime();
        return found.board;
    }

    private BoardView current(Board board) {
        BoardView view = board.current();
        tellNews(board);
        return view;
    }

    /** A listener that fails does not keep a board from being shown. */
    private void tellNews(Board board) {
        if (board.takeNews()) {
            try {
                changed.fire(new BoardChanged(board.region(), clock.instant()));
            } catch (RuntimeException e) {
                LOG.warnf(e, "A change of the board of %s was not heard", board.region());
            }
        }
    }

    /** Hands what changed to the boards of its region; whoever asks a board after this sees it taken in. */
    synchronized void readChanges() {
        Map<RegionCode, Touched> byRegion = new HashMap<>();
        for (Change change : feed.next()) {
            byRegion.merge(change.region(), touched(change), Touched::and);
        }
        watched.values().forEach(each -> each.board.touch(byRegion.getOrDefault(each.board.region(), Touched.NOTHING)));
    }

    private static Touched touched(Change change) {
        return new Touched(
                Stream.ofNullable(change.cardId()).collect(Collectors.toSet()),
                Stream.ofNullable(change.vacancyId()).collect(Collectors.toSet()),
                change.cardId() == null && change.vacancyId() == null);
    }

    /** Makes today's board of every region that has none, and lets every board take in what waits for it. */
    void followAll(Collection<RegionCode> regions) {
        LocalDate today = LocalDate.now(clock);
        for (RegionCode region : regions) {
            if (!watched.containsKey(new Key(region, today))) {
                attempt(board(region, today), this::current);
            }
        }
        watched.values().stream()
                .map(each -> each.board)
                .filter(Board::isWaiting)
                .forEach(board -> attempt(board, this::current));
    }

    /** One region's trouble is not another's; what was not taken in waits for the next look. */
    private static void attempt(Board board, Consumer<Board> work) {
        try {
            work.accept(board);
        } catch (RuntimeException e) {
            LOG.warnf(e, "The board of %s waits", board.region());
        }
    }

    /** Proves every board over all its pairs. */
    void certifyAll() {
        for (Watched each : watched.values()) {
            attempt(each.board, board -> {
                board.certify();
                tellNews(board);
            });
        }
    }

    /** Everything is loaded anew: changes may have been missed. */
    void forgetAll() {
        watched.clear();
    }

    /** Boards of today; the clock may have jumped. */
    List<Board> ofToday() {
        LocalDate today = LocalDate.now(clock);
        return watched.values().stream()
                .map(each -> each.board)
                .filter(board -> board.date().equals(today))
                .toList();
    }

    /** Lets go of the boards of other days that nobody asks for, and of the longest unasked beyond so many a region. */
    void letGo() {
        LocalDate today = LocalDate.now(clock);
        long now = System.nanoTime();
        watched.entrySet()
                .removeIf(entry -> !entry.getKey().date().equals(today)
                        && now - entry.getValue().askedAt
                                > settings.otherDayKept().toNanos());
        Set<RegionCode> regions = watched.keySet().stream().map(Key::region).collect(Collectors.toSet());
        for (RegionCode region : regions) {
            watched.entrySet().stream()
                    .filter(entry -> entry.getKey().region().equals(region)
                            && !entry.getKey().date().equals(today))
                    .sorted(Comparator.comparingLong((Map.Entry<Key, Watched> entry) -> entry.getValue().askedAt)
                            .reversed())
                    .skip(settings.otherDays())
                    .map(Map.Entry::getKey)
                    .toList()
                    .forEach(watched::remove);
        }
    }
}
