package nl.hoofdzaakwerk.trajectory.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.model.DueDays;
import nl.hoofdzaakwerk.kit.due.model.DuePosition;
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
    DueList of(Caller caller, DueItems.Filter filter, PageRequest page) {
        if (!filter.scope().isOpenTo(caller)) {
            throw Problem.forbidden("Your roles in this organisation show you your own work only");
        }
        LocalDate today = LocalDate.now(clock);
        List<DueItems.Row> found = items.page(caller, filter, today, page);
        boolean goesOn = found.size() > page.limit();
        List<DueItems.Row> shown = goesOn ? found.subList(0, page.limit()) : found;
        processingLog.record(
                ACTIVITY,
                shown.stream()
                        .map(DueItems.Row::subject)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        DueItems.Counts counts = items.counts(caller, filter.scope(), today, DueDays.endOfWeek(today));
        return new DueList(
                shown.stream().map(row -> DueItem.of(row, today)).toList(),
                goesOn ? positionOf(shown.getLast()) : null,
                counts.overdue(),
                counts.dueThisWeek());
    }

    private static UUID positionOf(DueItems.Row row) {
        return DuePosition.after(row.nextStep().dueDate(), row.id());
    }
}
