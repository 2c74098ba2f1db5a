package nl.hoofdzaakwerk.reporting.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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
    private static final String COLUMNS = "kind, id, owner, next_step, due_date";

    private final DueRows rows;

    DueItems(DueRows rows) {
        this.rows = rows;
    }

    /** Something that is due. @param owner a login name or a function */
    record Row(DueKind kind, UUID id, String owner, NextStep nextStep) implements Due {}

    DuePage<Row> page(Caller caller, DueFilter filter, LocalDate today, PageRequest page) {
        return rows.page(COLUMNS, seen(filter.scope(), caller), filter.last(today), page, DueItems::row);
    }

    DueCounts counts(Caller caller, DueScope scope, LocalDate today) {
        return rows.counts(seen(scope, caller), today);
    }

    /** What is given to a function is found in the organisation's list. */
    private static DueRows.Seen seen(DueScope scope, Caller caller) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("desk", caller.organisation().value()));
        String whose =
                switch (scope) {
                    case SELF -> {
                        parameters.put("user", caller.username());
                        yield " and owner = :user";
                    }
                    case ORGANISATION -> "";
                };
        return new DueRows.Seen("desk = :desk" + whose, parameters);
    }

    private static Row row(Object[] row) {
        return new Row(
                DueKind.valueOf((String) row[0]),
                (UUID) row[1],
                (String) row[2],
                new NextStep((String) row[3], (LocalDate) row[4]));
    }
}
