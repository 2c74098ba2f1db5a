package nl.hoofdzaakwerk.trajectory.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a client may read of the own file, for the coach to show or hand over (X7). */
@Path("/candidates/{id}/client-page")
@Tag(name = "Privacy")
@RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ"})
public class ClientPageResource {
    private final ClientPage page;
    private final Candidates candidates;
    private final Tenancy tenancy;
    private final ProcessingLog processingLog;
    private final Language language;
    private final Clock clock;

    ClientPageResource(
            ClientPage page,
            Candidates candidates,
            Tenancy tenancy,
            ProcessingLog processingLog,
            Language language,
            Clock clock) {
        this.page = page;
        this.candidates = candidates;
        this.tenancy = tenancy;
        this.processingLog = processingLog;
        this.language = language;
        this.clock = clock;
    }

    /** Plain Dutch, or English for who prefers that. */
    @GET
    @Transactional
    @Operation(operationId = "getClientPage", summary = "Who saw a client's data, what is agreed and what is next")
    public ClientPage.Page getClientPage(@PathParam("id") @Parameter(description = "Id of the candidate") UUID id) {
        Candidate candidate = candidates.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("client-page", id);
        Locale locale = language.locale();
        return tenancy.asSystem("client-page", () -> page.of(candidate, LocalDate.now(clock), locale));
    }
}
