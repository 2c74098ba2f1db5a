package nl.hoofdzaakwerk.trajectory.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.trajectory.progress.model.Contact;
import nl.hoofdzaakwerk.trajectory.progress.model.ContactKind;

/** What was done for trajectories, as the tenant of the transaction sees it. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    /** First and latest day of one kind of contact, and how often. */
    public record Days(LocalDate first, LocalDate latest, long count) {}

    List<Contact> page(UUID trajectoryId, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("trajectory", trajectoryId));
        if (page.after() != null) {
            parameters.put("after", page.after());
        }
        String older = page.after() == null ? "" : " and id < :after";
        return find("trajectoryId = :trajectory" + older + " order by id desc", parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }

    /** Contacts on or after a day, of every kind. */
    public long countSince(UUID trajectoryId, LocalDate day) {
        return count("trajectoryId = ?1 and what.date >= ?2", trajectoryId, day);
    }

    /** By trajectory and kind, in one query. */
    public Map<UUID, Map<ContactKind, Days>> daysOf(Collection<UUID> trajectories) {
        Map<UUID, Map<ContactKind, Days>> days = new HashMap<>();
        if (trajectories.isEmpty()) {
            return days;
        }
        List<?> rows = getEntityManager()
                .createNativeQuery("select trajectory_id, kind, min(contact_date), max(contact_date), count(*)"
                        + " from contact where trajectory_id = any(:trajectories) group by trajectory_id, kind")
                .setParameter("trajectories", trajectories.toArray(UUID[]::new))
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            days.computeIfAbsent((UUID) columns[0], _ -> new EnumMap<>(ContactKind.class))
                    .put(
                            ContactKind.valueOf((String) columns[1]),
                            new Days((LocalDate) columns[2], (LocalDate) columns[3], (Long) columns[4]));
        }
        return days;
    }
}
