package nl.hoofdzaakwerk.employer.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.model.DueDays;
import nl.hoofdzaakwerk.kit.due.model.DuePosition;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Lists what is due, and counts it (P6). */
@ApplicationScoped
class DueOverview {
    private final DueItems items;
    private final Employers employers;
    private final Clock clock;

    DueOverview(DueItems items, Employers employers, Clock clock) {
        this.items = items;
        this.employers = employers;
        this.clock = clock;
    }

    /** @throws Problem 403 when the scope is not open to the caller */
    DueList of(Caller caller, DueItems.Filter filter, PageRequest page) {
        if (!filter.scope().isOpenTo(caller)) {
            throw Problem.forbidden("Your roles in this organisation show you your own work only");
        }
        var today = LocalDate.now(clock);
        var found = items.page(caller, filter, today, page);
        boolean goesOn = found.size() > page.limit();
        var shown = goesOn ? found.subList(0, page.limit()) : found;
        var counts = items.counts(caller, filter.scope(), today, DueDays.endOfWeek(today));
        var known = employersOf(shown);
        return new DueList(
                shown.stream()
                        .map(row -> DueList.Item.of(row, nameOf(row, known), today))
                        .toList(),
                goesOn ? positionOf(shown.getLast()) : null,
                counts.overdue(),
                counts.dueThisWeek());
    }

    private Map<UUID, Employer> employersOf(List<DueItems.Row> rows) {
        return employers.byId(rows.stream()
                .map(DueItems.Row::employerId)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
    }

    private static String nameOf(DueItems.Row row, Map<UUID, Employer> known) {
        return row.employerId()
                .map(known::get)
                .map(employer -> employer.profile().name())
                .orElse(null);
    }

    private static UUID positionOf(DueItems.Row row) {
        return DuePosition.after(row.nextStep().dueDate(), row.id());
    }
}
