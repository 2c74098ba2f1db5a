package nl.hoofdzaakwerk.trajectory.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.model.DueCounts;
import nl.hoofdzaakwerk.kit.due.model.DueFilter;
import nl.hoofdzaakwerk.kit.due.model.DuePage;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.due.DueResource.DueItem;
import nl.hoofdzaakwerk.trajectory.due.DueResource.DueList;

/** Lists what is due, and counts it (P2, P6). */
@ApplicationScoped
class DueOverview {
    private static final String ACTIVITY = "due-list";

    private final DueItems items;
    private final ProcessingLog processingLog;
    private final Clock clock;

    DueOverview(DueItems items, ProcessingLog processingLog, Clock clock) {
        this.items = items;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    /** @throws Problem 403 when the scope is not open to the caller */
    DueList of(Caller caller, DueFilter filter, PageRequest page) {
        if (!DueRights.isOpen(filter.scope(), caller)) {
            throw Problem.forbidden("own-work-only");
        }
        LocalDate today = LocalDate.now(clock);
        DuePage<DueItems.Row> shown = items.page(caller, filter, today, page);
        processingLog.record(
                ACTIVITY,
                shown.items().stream()
                        .map(DueItems.Row::subject)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        DueCounts counts = items.counts(caller, filter.scope(), today);
        return new DueList(
                shown.items().stream().map(row -> DueItem.of(row, today)).toList(),
                shown.next(),
                counts.overdue(),
                counts.dueThisWeek());
    }
}
