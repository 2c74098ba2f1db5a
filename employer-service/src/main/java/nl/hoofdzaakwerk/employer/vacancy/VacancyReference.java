package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;

/** Occupations and postcodes, from the reference tables. */
@ApplicationScoped
class VacancyReference {
    private final EntityManager entityManager;

    VacancyReference(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    boolean knows(IscoCode occupation) {
        return exists("select count(*) from occupation where code = :code", occupation.value());
    }

    boolean knows(Postcode4 postcode) {
        return exists("select count(*) from postcode4 where code = :code", postcode.value());
    }

    private boolean exists(String count, String code) {
        return ((Number) entityManager
                                .createNativeQuery(count)
                                .setParameter("code", code)
                                .getSingleResult())
                        .intValue()
                > 0;
    }
}
