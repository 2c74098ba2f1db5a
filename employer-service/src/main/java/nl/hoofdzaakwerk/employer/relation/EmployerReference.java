package nl.hoofdzaakwerk.employer.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.relation.model.Municipality;
import nl.hoofdzaakwerk.employer.relation.model.SectorClassification;
import nl.hoofdzaakwerk.events.RegionCode;

/** Municipalities and sectors, from the reference tables. */
@ApplicationScoped
class EmployerReference {
    private final EntityManager entityManager;

    EmployerReference(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Finds a municipality by its name, in whatever case it is written. */
    Optional<Municipality> municipality(String name) {
        return tuples("select name, region from municipality where lower(name) = lower(:name)", List.of(name.strip()))
                .stream()
                .findFirst()
                .map(row -> new Municipality(row.get(0, String.class), new RegionCode(row.get(1, String.class))));
    }

    SectorClassification sectors() {
        return new SectorClassification(
                tuples("select letter, first_division, last_division from sector_section", List.of()).stream()
                        .map(row -> new SectorClassification.Section(
                                row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(String sql, List<String> names) {
        var query = entityManager.createNativeQuery(sql, Tuple.class);
        names.forEach(name -> query.setParameter("name", name));
        return query.getResultList();
    }
}
