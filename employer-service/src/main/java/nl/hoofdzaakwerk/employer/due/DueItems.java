package nl.hoofdzaakwerk.employer.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.due.DueRows;
import nl.hoofdzaakwerk.kit.due.model.Due;
import nl.hoofdzaakwerk.kit.due.model.DueCounts;
import nl.hoofdzaakwerk.kit.due.model.DueFilter;
import nl.hoofdzaakwerk.kit.due.model.DuePage;
import nl.hoofdzaakwerk.kit.due.model.DueScope;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** What is due, for the desk of a caller. */
@ApplicationScoped
class DueItems {
    private static final String COLUMNS = "kind, id, employer_id, owner, next_step, due_date";

    private final DueRows rows;

    DueItems(DueRows rows) {
        this.rows = rows;
    }

    /**
     * Something that is due.
     *
     * @param employerId empty when it is about no employer
     * @param owner empty when nobody took it yet
     */
    record Row(DueKind kind, UUID id, Optional<UUID> employerId, Optional<String> owner, NextStep nextStep)
            implements Due {}

    DuePage<Row> page(Caller caller, DueFilter filter, LocalDate today, PageRequest page) {
        return rows.page(COLUMNS, seen(filter.scope(), caller), filter.last(today), page, DueItems::row);
    }

    DueCounts counts(Caller caller, DueScope scope, LocalDate today) {
        return rows.counts(seen(scope, caller), today);
    }

    private static DueRows.Seen seen(DueScope scope, Caller caller) {
        var parameters = new HashMap<String, Object>(Map.of(
                "kinds",
                DueKind.readBy(caller).stream().map(DueKind::name).toArray(String[]::new),
                "desk",
                caller.organisation().value()));
        var whose =
                switch (scope) {
                    case SELF -> {
                        parameters.put("user", caller.user());
                        yield " and owner = :user";
                    }
                    case ORGANISATION -> "";
                };
        return new DueRows.Seen("kind = any(:kinds) and desk = :desk" + whose, parameters);
    }

    private static Row row(Object[] row) {
        return new Row(
                DueKind.valueOf((String) row[0]),
                (UUID) row[1],
                Optional.ofNullable((UUID) row[2]),
                Optional.ofNullable((String) row[3]),
                new NextStep((String) row[4], (LocalDate) row[5]));
    }
}
