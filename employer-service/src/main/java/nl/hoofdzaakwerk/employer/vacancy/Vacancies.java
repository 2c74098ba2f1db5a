package nl.hoofdzaakwerk.employer.vacancy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.vacancy.model.Vacancy;
import nl.hoofdzaakwerk.employer.vacancy.model.VacancyState;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The vacancies; what a caller asks for is limited to the caller's regions here and again in the database. */
@ApplicationScoped
public class Vacancies implements PanacheRepositoryBase<Vacancy, UUID> {
    private static final List<VacancyState> OPEN = List.of(VacancyState.OPEN, VacancyState.PARTLY_FILLED);

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

    /** @param state empty for all states */
    List<Vacancy> page(Caller caller, Optional<VacancyState> state, PageRequest page) {
        var where = new StringBuilder("region in :regions");
        var parameters = new HashMap<String, Object>();
        parameters.put(
                "regions", caller.regions().stream().map(RegionCode::value).toList());
        state.ifPresent(wanted -> {
            where.append(" and state = :state");
            parameters.put("state", wanted);
        });
        if (page.after() != null) {
            where.append(" and id < :after");
            parameters.put("after", page.after());
        }
        return find(where.append(" order by id desc").toString(), parameters)
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
