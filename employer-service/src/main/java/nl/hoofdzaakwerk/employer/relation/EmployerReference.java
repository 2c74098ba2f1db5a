package nl.hoofdzaakwerk.employer.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.employer.relation.model.Municipality;
import nl.hoofdzaakwerk.employer.relation.model.SectorClassification;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;

/** Municipalities, postcodes and sectors, from the reference tables. */
@ApplicationScoped
class EmployerReference {
    private final EntityManager entityManager;

    EmployerReference(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Finds a municipality by its name, in whatever case it is written. */
    Optional<Municipality> municipality(String name) {
        return rows(entityManager
                        .createNativeQuery(
                                "select name, region from municipality where lower(name) = lower(:name)", Tuple.class)
                        .setParameter("name", name.strip()))
                .findFirst()
                .map(row -> new Municipality(row.get(0, String.class), new RegionCode(row.get(1, String.class))));
    }

    boolean knows(Postcode4 postcode) {
        return !entityManager
                .createNativeQuery("select 1 from postcode4 where code = :code")
                .setParameter("code", postcode.value())
                .getResultList()
                .isEmpty();
    }

    SectorClassification sectors() {
        return new SectorClassification(rows(entityManager.createNativeQuery(
                        "select letter, first_division, last_division from sector_section", Tuple.class))
                .map(row -> new SectorClassification.Section(
                        row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .toList());
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> rows(Query query) {
        return ((List<Tuple>) query.getResultList()).stream();
    }
}
