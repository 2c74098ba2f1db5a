package nl.hoofdzaakwerk.employer.importing.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.relation.model.KvkNumber;
import nl.hoofdzaakwerk.employer.relation.model.Municipality;
import nl.hoofdzaakwerk.employer.relation.model.Sector;
import nl.hoofdzaakwerk.events.Postcode4;

/**
 * An employer as a row of the file describes it, all of it possible.
 *
 * @param number of the row, as a spreadsheet counts: the headings are row 1
 * @param registeredOn since when it is known
 */
public record EmployerRow(
        int number,
        String name,
        Optional<KvkNumber> kvkNumber,
        Municipality municipality,
        Optional<Postcode4> postcode,
        Sector sector,
        int employees,
        boolean newToTargetGroup,
        LocalDate registeredOn) {
    public EmployerRow {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kvkNumber);
        Objects.requireNonNull(municipality);
        Objects.requireNonNull(postcode);
        Objects.requireNonNull(sector);
        Objects.requireNonNull(registeredOn);
    }
}
