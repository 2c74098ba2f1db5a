package nl.hoofdzaakwerk.matching.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.assignment.WarmMarket;

/** What only the service itself may do with its boards, and how often each changed without being asked. */
@ApplicationScoped
public class BoardsAccess {

    private final Boards boards;
    private final BoardMetrics metrics;
    private final Map<RegionCode, Integer> changes = new ConcurrentHashMap<>();

    BoardsAccess(Boards boards, BoardMetrics metrics) {
        this.boards = boards;
        this.metrics = metrics;
    }

    void changed(@Observes BoardChanged change) {
        changes.merge(change.region(), 1, Integer::sum);
    }

    public int changesOf(RegionCode region) {
        return changes.getOrDefault(region, 0);
    }

    public <T> T ask(RegionCode region, Function<WarmMarket, T> question) {
        return boards.ask(region, question);
    }

    /** As after a restart. */
    public void forgetAll() {
        boards.forgetAll();
    }

    public void make(Collection<RegionCode> regions) {
        boards.readChanges();
        boards.followAll(regions);
    }

    public void certifyAll() {
        boards.certifyAll();
    }

    public boolean isAlarmed(RegionCode region) {
        return metrics.lastAlarm().filter(last -> last.region().equals(region)).isPresent();
    }
}
