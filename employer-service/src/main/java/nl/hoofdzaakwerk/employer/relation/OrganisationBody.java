package nl.hoofdzaakwerk.employer.relation;

import jakarta.validation.constraints.NotNull;
import nl.hoofdzaakwerk.employer.relation.model.FoundThrough;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the caller's organisation found an employer that is there already. */
@Schema(name = "EmployerJoining")
record OrganisationBody(@NotNull FoundThrough foundThrough) {}
