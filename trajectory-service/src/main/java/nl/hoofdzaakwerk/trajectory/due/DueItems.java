package nl.hoofdzaakwerk.trajectory.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.due.model.DuePosition;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The due list as the tenant of the transaction sees it: the view {@code due_item}, which adds no right to look. */
@ApplicationScoped
class DueItems {
    private static final String PLACE = "substr(uuid_send(id), 5)";

    private final EntityManager entityManager;

    DueItems(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Something that is due.
     *
     * @param owner null when nobody took it yet
     * @param subject the person it is about as the processing log knows them; null when it is about nobody
     */
    record Row(DueKind kind, UUID id, String owner, boolean standsIn, NextStep nextStep, UUID subject) {}

    /** What a list is narrowed to; until is null without a last day. */
    record Filter(DueScope scope, boolean overdueOnly, LocalDate until) {}

    /** How much there is, whatever the list is narrowed to. */
    record Counts(int overdue, int dueThisWeek) {}

    /** Soonest first. */
    List<Row> page(Caller caller, Filter filter, LocalDate today, PageRequest page) {
        StringBuilder where = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>();
        LocalDate last = last(filter, today);
        if (last != null) {
            where.append(" and due_date <= :last");
            parameters.put("last", last);
        }
        if (page.after() != null) {
            DuePosition position = DuePosition.of(page.after());
            where.append(" and due_date >= :day and (due_date > :day or " + PLACE + " > decode(:place, 'hex'))");
            parameters.put("day", position.dueDate());
            parameters.put("place", position.place());
        }
        Query query = seen(
                        "select kind, id, owner, stands_in, next_step, due_date, subject",
                        where + " order by due_date, " + PLACE,
                        filter.scope(),
                        caller)
                .setMaxResults(page.limitPlusOne());
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(DueItems::row).toList();
    }

    Counts counts(Caller caller, DueScope scope, LocalDate today, LocalDate endOfWeek) {
        Object[] row = (Object[]) seen("""
                        select count(*) filter (where due_date < :today),
                            count(*) filter (where due_date >= :today)""", " and due_date <= :week", scope, caller)
                .setParameter("today", today)
                .setParameter("week", endOfWeek)
                .getSingleResult();
        return new Counts(((Long) row[0]).intValue(), ((Long) row[1]).intValue());
    }

    private Query seen(String select, String more, DueScope scope, Caller caller) {
        String whose =
                switch (scope) {
                    case SELF -> "holder = :user";
                    case ORGANISATION -> "not stands_in";
                };
        Query query = entityManager
                .createNativeQuery(
                        select + " from due_item where kind = any(:kinds) and desk = any(:desks) and " + whose + more)
                .setParameter(
                        "kinds",
                        DueKind.readBy(caller).stream().map(DueKind::name).toArray(String[]::new))
                .setParameter("desks", DueScope.desks(caller).toArray(String[]::new));
        return scope == DueScope.SELF ? query.setParameter("user", caller.user()) : query;
    }

    private static LocalDate last(Filter filter, LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        if (!filter.overdueOnly()) {
            return filter.until();
        }
        return filter.until() == null || filter.until().isAfter(yesterday) ? yesterday : filter.until();
    }

    private static Row row(Object[] row) {
        return new Row(
                DueKind.valueOf((String) row[0]),
                (UUID) row[1],
                (String) row[2],
                (Boolean) row[3],
                new NextStep((String) row[4], (LocalDate) row[5]),
                (UUID) row[6]);
    }
}
