package nl.hoofdzaakwerk.trajectory.due;

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

/** What is due, for the desks of a caller. */
@ApplicationScoped
class DueItems {
    private static final String COLUMNS = "kind, id, owner, stands_in, next_step, due_date, subject,"
            + " (select p.name from professional p where p.user_id = due_item.owner),"
            + " coalesce((select concat_ws(' ', c.given_name, c.family_name_prefix, c.family_name)"
            + " from candidate c where c.id = due_item.subject),"
            + " (select concat_ws(' ', r.given_name, r.family_name_prefix, r.family_name)"
            + " from referral r where r.id = due_item.subject))";

    private final DueRows rows;

    DueItems(DueRows rows) {
        this.rows = rows;
    }

    /**
     * Something that is due.
     *
     * @param owner null when nobody took it yet
     * @param subject the person it is about as the processing log knows them; null when it is about nobody
     * @param ownerName how the caller's organisation calls the owner; null when it is not one of its people
     * @param subjectName of the person; null for whom row-level security does not show them (P2, P3)
     */
    record Row(
            DueKind kind,
            UUID id,
            String owner,
            boolean standsIn,
            NextStep nextStep,
            UUID subject,
            String ownerName,
            String subjectName)
            implements Due {}

    DuePage<Row> page(Caller caller, DueFilter filter, LocalDate today, PageRequest page) {
        return rows.page(COLUMNS, seen(filter.scope(), caller), filter.last(today), page, DueItems::row);
    }

    DueCounts counts(Caller caller, DueScope scope, LocalDate today) {
        return rows.counts(seen(scope, caller), today);
    }

    /** On the own desks: what stands on the caller's own list, or everything once. */
    private static DueRows.Seen seen(DueScope scope, Caller caller) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(
                "kinds", DueKind.readBy(caller).stream().map(DueKind::name).toArray(String[]::new));
        parameters.put("desks", DueRights.desks(caller).toArray(String[]::new));
        return switch (scope) {
            case SELF -> {
                parameters.put("user", caller.user());
                yield new DueRows.Seen("due_of_holder(:kinds, :desks, :user, :last) due_item", "true", parameters);
            }
            case ORGANISATION -> new DueRows.Seen("due_of_desks(:kinds, :desks, :last) due_item", "true", parameters);
        };
    }

    private static Row row(Object[] row) {
        return new Row(
                DueKind.valueOf((String) row[0]),
                (UUID) row[1],
                (String) row[2],
                (Boolean) row[3],
                new NextStep((String) row[4], (LocalDate) row[5]),
                (UUID) row[6],
                (String) row[7],
                (String) row[8]);
    }
}
