package nl.hoofdzaakwerk.employer.contactperson;

import jakarta.validation.constraints.NotNull;
import nl.hoofdzaakwerk.employer.contactperson.model.ErasureGround;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a contact person is erased. */
@Schema(name = "ContactPersonErasing")
record ErasureBody(@NotNull ErasureGround ground) {}
