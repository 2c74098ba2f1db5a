package nl.hoofdzaakwerk.reporting.rebuild;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.reporting.figures.model.CountingKinds;

/** What facts are judged by while they are folded, as it is at the begin of a rebuild. */
record FoldRules(Set<RegionCode> regions, CountingKinds counting, Erased erased, Days days) {
    /** Which days facts can have. */
    interface Days {
        /** @throws IllegalArgumentException when an event is of a time that cannot be */
        void require(ReceivedEvent event, List<LocalDate> told);
    }

    void requirePossible(ReceivedEvent event, LocalDate told) {
        days.require(event, List.of(told));
    }

    void requireKnown(RegionCode region) {
        if (!regions.contains(region)) {
            throw new IllegalArgumentException("no such region in the programme: " + region);
        }
    }
}
