package nl.hoofdzaakwerk.employer.relation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.hoofdzaakwerk.employer.relation.model.Sector;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the employer does, by the Standaard Bedrijfsindeling 2008.
 *
 * @param section one letter
 * @param code two to five digits within the section; may be absent
 */
@Schema(name = "Sector")
record SectorBody(
        @NotNull @Pattern(regexp = Sector.SECTION_FORMAT, message = "constraint.pattern.section")
        String section,

        @Pattern(regexp = Sector.CODE_FORMAT, message = "constraint.pattern.sbi-code")
        String code) {}
