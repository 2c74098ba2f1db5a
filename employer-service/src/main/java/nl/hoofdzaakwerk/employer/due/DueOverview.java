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
import nl.hoofdzaakwerk.kit.due.model.DueFilter;
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
    DueList of(Caller caller, DueFilter filter, PageRequest page) {
        if (!DueRights.isOpen(filter.scope(), caller)) {
            throw Problem.forbidden("own-work-only");
        }
        var today = LocalDate.now(clock);
        var shown = items.page(caller, filter, today, page);
        var counts = items.counts(caller, filter.scope(), today);
        var known = employersOf(shown.items());
        return new DueList(
                shown.items().stream()
                        .map(row -> DueList.Item.of(row, nameOf(row, known), today))
                        .toList(),
                shown.next(),
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
}
