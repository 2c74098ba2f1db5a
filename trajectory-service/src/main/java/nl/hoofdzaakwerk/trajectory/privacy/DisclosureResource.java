package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who received what of a person, and how withdrawal went (X1, AVG 15). */
@Path("/candidates/{id}/disclosures")
@Tag(name = "Privacy")
@RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ", "privacy-officer@GGZ"})
public class DisclosureResource {
    private final DisclosureBook book;
    private final Persons persons;
    private final Tenancy tenancy;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    DisclosureResource(
            DisclosureBook book, Persons persons, Tenancy tenancy, CurrentCaller callers, ProcessingLog processingLog) {
        this.book = book;
        this.persons = persons;
        this.tenancy = tenancy;
        this.callers = callers;
        this.processingLog = processingLog;
    }

    /** All receivers, in order of first disclosure. */
    public record DisclosureList(List<DisclosureBook.Disclosure> items) {}

    @GET
    @Transactional
    @Operation(operationId = "listDisclosures", summary = "Who received what of a person, and what became of it")
    public DisclosureList listDisclosures(@PathParam("id") @Parameter(description = "Id of the candidate") UUID id) {
        Caller caller = callers.get();
        persons.requireTreatedBy(caller, id);
        processingLog.record("disclosures", id);
        return new DisclosureList(tenancy.asSystem("disclosures", () -> book.of(id, caller.organisation())));
    }
}
