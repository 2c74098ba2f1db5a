package nl.hoofdzaakwerk.employer.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.employer.importing.model.Headings;
import nl.hoofdzaakwerk.employer.importing.model.ImportField;
import nl.hoofdzaakwerk.employer.importing.model.Places;
import nl.hoofdzaakwerk.employer.relation.model.Municipality;
import nl.hoofdzaakwerk.employer.relation.model.SectorClassification;
import nl.hoofdzaakwerk.events.RegionCode;

/** What rows are read by, from the reference tables. */
@ApplicationScoped
class ImportReference {
    private final EntityManager entityManager;

    ImportReference(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Headings headings() {
        return new Headings(rows("select heading, field from employer_import_heading")
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class), row -> ImportField.valueOf(row.get(1, String.class)))));
    }

    Places places() {
        var municipalities = rows("select name, region from municipality")
                .map(row -> new Municipality(row.get(0, String.class), new RegionCode(row.get(1, String.class))))
                .collect(Collectors.toMap(municipality -> Places.plain(municipality.name()), found -> found));
        Map<String, Set<String>> places = new HashMap<>();
        Map<String, String> postcodes = new HashMap<>();
        rows("select code, place, municipality from postcode4").forEach(row -> {
            var municipality = row.get(2, String.class);
            postcodes.put(row.get(0, String.class), municipality);
            places.computeIfAbsent(Places.plain(row.get(1, String.class)), _ -> new HashSet<>())
                    .add(municipality);
        });
        return new Places(municipalities, places, postcodes);
    }

    SectorClassification sectors() {
        return new SectorClassification(rows("select letter, first_division, last_division from sector_section")
                .map(row -> new SectorClassification.Section(
                        row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .toList());
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> rows(String sql) {
        return ((List<Tuple>) entityManager.createNativeQuery(sql, Tuple.class).getResultList()).stream();
    }
}
