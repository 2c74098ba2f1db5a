package nl.hoofdzaakwerk.employer.relation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.input.KvkNumberText;
import nl.hoofdzaakwerk.employer.relation.model.FoundThrough;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An employer to register: its profile, and since when it is known.
 *
 * @param registeredOn day the employer became known, not after today; today when absent
 * @param knownDifferentFrom records that look nearly the same and are other employers; may be absent
 * @param postcode4 the four digits of its postcode; may be absent
 */
@Schema(name = "EmployerRegistration")
record RegistrationBody(
        @NotNull @Size(max = 200) @PlainLine String name,

        @KvkNumberText String kvkNumber,

        @NotNull @Size(max = 100) @PlainLine String municipality,

        @NotNull @Valid SectorBody sector,
        @NotNull @Min(0) @Max(1_000_000) Integer employees,
        @NotNull Boolean newToTargetGroup,
        @NotNull FoundThrough foundThrough,
        @BusinessDate LocalDate registeredOn,
        @Size(max = 50) List<@NotNull UUID> knownDifferentFrom,

        @Pattern(regexp = "[1-9][0-9]{3}", message = "constraint.pattern.postcode4")
        String postcode4) {
    Set<UUID> knownDifferent() {
        return knownDifferentFrom == null ? Set.of() : Set.copyOf(knownDifferentFrom);
    }

    ProfileBody profile() {
        return new ProfileBody(
                name, kvkNumber, municipality, sector, employees, newToTargetGroup, foundThrough, postcode4);
    }
}
