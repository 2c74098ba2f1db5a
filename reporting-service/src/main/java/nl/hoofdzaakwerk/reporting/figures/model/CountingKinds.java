package nl.hoofdzaakwerk.reporting.figures.model;

import java.util.Set;
import nl.hoofdzaakwerk.events.PlacementKind;

/** Which kinds of placement are work (rules A7 and A9): unpaid work counts only as a step to paid work. */
public record CountingKinds(Set<PlacementKind> kinds) {
    public CountingKinds {
        kinds = Set.copyOf(kinds);
    }

    boolean isWork(PlacementKind kind) {
        return kinds.contains(kind);
    }
}
