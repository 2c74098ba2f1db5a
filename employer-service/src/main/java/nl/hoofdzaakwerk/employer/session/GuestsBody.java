package nl.hoofdzaakwerk.employer.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Employers to invite to a session. */
@Schema(name = "SessionGuests")
record GuestsBody(@NotNull @Size(min = 1, max = 100) List<@NotNull UUID> employerIds) {}
