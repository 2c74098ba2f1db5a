package nl.hoofdzaakwerk.employer.relation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.employer.input.KvkNumberText;
import nl.hoofdzaakwerk.employer.relation.model.FoundThrough;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known about an employer.
 *
 * @param name trade name
 * @param kvkNumber eight digits; may be absent
 * @param municipality name of the Dutch municipality it lies in; decides the region
 * @param employees number of people it employs
 * @param newToTargetGroup no experience with the target group at the start (rule D2)
 * @param postcode4 the four digits of its postcode; may be absent
 */
@Schema(name = "EmployerProfile")
record ProfileBody(
        @NotNull @Size(max = 200) @PlainLine String name,

        @KvkNumberText String kvkNumber,

        @NotNull @Size(max = 100) @PlainLine String municipality,

        @NotNull @Valid SectorBody sector,
        @NotNull @Min(0) @Max(1_000_000) Integer employees,
        @NotNull Boolean newToTargetGroup,
        @NotNull FoundThrough foundThrough,

        @Pattern(regexp = "[1-9][0-9]{3}", message = "constraint.pattern.postcode4")
        String postcode4) {}
