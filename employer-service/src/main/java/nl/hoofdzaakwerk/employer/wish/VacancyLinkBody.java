package nl.hoofdzaakwerk.employer.wish;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The vacancy that came of what the employer agreed to. */
@Schema(name = "VisitSequenceVacancy")
record VacancyLinkBody(@NotNull UUID vacancyId) {}
