package nl.hoofdzaakwerk.employer.vum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.vacancy.model.Vacancy;
import nl.hoofdzaakwerk.employer.vacancy.model.VacancyState;
import nl.hoofdzaakwerk.employer.vum.model.IscoUri;
import nl.hoofdzaakwerk.employer.vum.model.VumQuestion;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.IscoCode;

/** Open vacancies of all regions whose employer agreed to VUM; no query here leaves that out. */
@ApplicationScoped
class SharedVacancies {
    private static final String SHARED = "from Vacancy v where v.offer.sharedWithVum and v.state in :open";
    private static final List<VacancyState> OPEN = List.of(VacancyState.OPEN, VacancyState.PARTLY_FILLED);
    private static final Set<String> KNOWN_LICENCES =
            Arrays.stream(DrivingLicence.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final EntityManager entityManager;
    private final Postcodes postcodes;

    SharedVacancies(EntityManager entityManager, Postcodes postcodes) {
        this.entityManager = entityManager;
        this.postcodes = postcodes;
    }

    Optional<Vacancy> find(UUID id) {
        return entityManager
                .createQuery(SHARED + " and v.id = :id", Vacancy.class)
                .setParameter("open", OPEN)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<Vacancy> find(VumQuestion question, int limit) {
        var occupation = question.occupation().map(IscoUri::parse);
        var licences = question.licences();
        if (occupation.filter(Optional::isEmpty).isPresent() || !KNOWN_LICENCES.containsAll(licences)) {
            return List.of();
        }
        var where = new StringBuilder(SHARED).append(" and v.offer.postcode4 in :postcodes");
        var parameters = new HashMap<String, Object>();
        parameters.put("open", OPEN);
        parameters.put("postcodes", postcodes.within(question.area()));
        occupation.flatMap(code -> code).map(IscoCode::value).ifPresent(code -> {
            where.append(" and v.offer.occupation = :occupation");
            parameters.put("occupation", code);
        });
        question.maximumHoursAtLeast().ifPresent(hours -> {
            where.append(" and v.offer.maximumHours >= :maximum");
            parameters.put("maximum", hours);
        });
        question.minimumHoursAtMost().ifPresent(hours -> {
            where.append(" and v.offer.minimumHours <= :minimum");
            parameters.put("minimum", hours);
        });
        for (var licence : licences) {
            where.append(" and array_position(v.offer.drivingLicences, :licence")
                    .append(licence)
                    .append(") > 0");
            parameters.put("licence" + licence, licence);
        }
        var query = entityManager
                .createQuery(where.append(" order by v.id desc").toString(), Vacancy.class)
                .setMaxResults(limit);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
