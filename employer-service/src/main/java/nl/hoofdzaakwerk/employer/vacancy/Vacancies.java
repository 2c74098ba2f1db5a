package nl.hoofdzaakwerk.employer.vacancy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.family.Families;
import nl.hoofdzaakwerk.employer.input.ListOrder;
import nl.hoofdzaakwerk.employer.vacancy.model.Vacancy;
import nl.hoofdzaakwerk.employer.vacancy.model.VacancyState;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The vacancies; what a caller asks for is limited to the caller's regions here and again in the database. */
@ApplicationScoped
public class Vacancies implements PanacheRepositoryBase<Vacancy, UUID> {
    private static final List<VacancyState> OPEN = List.of(VacancyState.OPEN, VacancyState.PARTLY_FILLED);

    private final Families families;

    Vacancies(Families families) {
        this.families = families;
    }

    /** A vacancy in the caller's regions. */
    public Optional<Vacancy> visible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(vacancy -> caller.worksIn(vacancy.region()));
    }

    /** A vacancy in the caller's regions, locked until the transaction ends. */
    Optional<Vacancy> lockVisible(UUID id, Caller caller) {
        return lock(id).filter(vacancy -> caller.worksIn(vacancy.region()));
    }

    Optional<Vacancy> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Vacancy> page(Caller caller, VacancyFilter filter, PageRequest page) {
        var where = new StringBuilder("region in :regions");
        var parameters = new HashMap<String, Object>();
        parameters.put(
                "regions", caller.regions().stream().map(RegionCode::value).toList());
        if (filter.state != null) {
            where.append(" and state = :state");
            parameters.put("state", filter.state);
        }
        if (filter.employerId != null) {
            where.append(" and employerId in :employers");
            parameters.put("employers", families.of(filter.employerId));
        }
        var order = ListOrder.of(filter.order);
        if (page.after() != null) {
            where.append(" and id ").append(order.beyond()).append(" :after");
            parameters.put("after", page.after());
        }
        return find(where.append(" order by id ").append(order.direction()).toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    List<Vacancy> openOf(UUID employerId) {
        return list("employerId = ?1 and state in ?2", employerId, OPEN);
    }

    /** Open vacancies whose last day has passed, oldest first; by id, for each is read again under its lock. */
    List<UUID> overdue(LocalDate today, int limit) {
        return getEntityManager()
                .createQuery(
                        "select id from Vacancy where offer.closesOn < :today and state in :open"
                                + " order by offer.closesOn, id",
                        UUID.class)
                .setParameter("today", today)
                .setParameter("open", OPEN)
                .setMaxResults(limit)
                .getResultList();
    }
}
