package nl.hoofdzaakwerk.kit.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.due.model.Due;
import nl.hoofdzaakwerk.kit.due.model.DueCounts;
import nl.hoofdzaakwerk.kit.due.model.DueDays;
import nl.hoofdzaakwerk.kit.due.model.DuePage;
import nl.hoofdzaakwerk.kit.due.model.DuePosition;

/**
 * The due list of a service as the tenant of the transaction sees it: its view {@code due_item} with at least the
 * columns {@code id} and {@code due_date}, or a function that reads it. Neither adds a right to look (P2, P6).
 */
@ApplicationScoped
public class DueRows {
    private static final String PLACE = "substr(uuid_send(id), 5)";
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final EntityManager entityManager;

    DueRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Which rows are looked at.
     *
     * @param source the view, or a call of a function with named parameters; {@code :last} is the last due date
     * @param condition on the columns of the source, with named parameters
     * @param parameters all of them, but for {@code :last}
     */
    public record Seen(String source, String condition, Map<String, Object> parameters) {
        public Seen {
            parameters = Map.copyOf(parameters);
        }

        public Seen(String condition, Map<String, Object> parameters) {
            this("due_item", condition, parameters);
        }
    }

    /**
     * Soonest first, those of one day in a fixed order.
     *
     * @param columns to read, separated by commas
     * @param last last due date that is listed
     * @param reader makes an item of the columns
     */
    public <D extends Due> DuePage<D> page(
            String columns, Seen seen, Optional<LocalDate> last, PageRequest page, Function<Object[], D> reader) {
        StringBuilder more = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>();
        if (page.after() != null) {
            DuePosition position = DuePosition.of(page.after());
            more.append(" and due_date >= :day and (due_date > :day or " + PLACE + " > decode(:place, 'hex'))");
            parameters.put("day", position.dueDate());
            parameters.put("place", position.place());
        }
        Query query = query(columns, seen, last.orElse(ANY_DAY), more + " order by due_date, " + PLACE)
                .setMaxResults(page.limitPlusOne());
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return DuePage.of(rows.stream().map(Object[].class::cast).map(reader).toList(), page.limit());
    }

    public DueCounts counts(Seen seen, LocalDate today) {
        Object[] row = (Object[]) query("""
                        count(*) filter (where due_date < :today),
                        count(*) filter (where due_date >= :today)""", seen, DueDays.endOfWeek(today), "")
                .setParameter("today", today)
                .getSingleResult();
        return new DueCounts(Math.toIntExact((Long) row[0]), Math.toIntExact((Long) row[1]));
    }

    private Query query(String columns, Seen seen, LocalDate last, String more) {
        Query query = entityManager.createNativeQuery("select " + columns + " from " + seen.source() + " where "
                + seen.condition() + " and due_date <= :last" + more);
        query.setParameter("last", last);
        seen.parameters().forEach(query::setParameter);
        return query;
    }
}
