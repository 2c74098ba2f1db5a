package nl.hoofdzaakwerk.employer.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.activity.model.Activity;
import nl.hoofdzaakwerk.employer.activity.model.Contact;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The contacts with employers; the database limits them to the regions of who asks. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, UUID> {
    private static final String NEWEST_FIRST = " order by activityDate desc, id desc";

    /** A contact that the caller's own organisation had. */
    Optional<Activity> own(UUID id, Caller caller) {
        return findByIdOptional(id).filter(activity -> activity.organisation().equals(caller.organisation()));
    }

    /**
     * Contacts with an employer by all organisations, the latest first; nothing after an unknown one.
     *
     * @param family the employer and all that were merged into it
     */
    List<Activity> page(List<UUID> family, PageRequest page) {
        var parameters = new HashMap<String, Object>(Map.of("employers", family));
        if (page.after() == null) {
            return find("employerId in :employers" + NEWEST_FIRST, parameters)
                    .range(0, page.limit())
                    .list();
        }
        var last = findByIdOptional(page.after());
        if (last.isEmpty()) {
            return List.of();
        }
        parameters.put("date", last.get().contact().date());
        parameters.put("after", page.after());
        return find(
                        "employerId in :employers and activityDate <= :date and (activityDate < :date or id < :after)"
                                + NEWEST_FIRST,
                        parameters)
                .range(0, page.limit())
                .list();
    }

    /** Whether this user had this contact already. */
    boolean isKnown(UUID employerId, Contact contact, Caller caller) {
        return count(
                        "employerId = ?1 and organisation = ?2 and author = ?3 and kind = ?4 and activityDate = ?5",
                        employerId,
                        caller.organisation().value(),
                        caller.user(),
                        contact.kind(),
                        contact.date())
                > 0;
    }
}
