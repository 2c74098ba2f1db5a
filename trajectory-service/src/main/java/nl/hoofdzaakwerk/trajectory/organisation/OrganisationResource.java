package nl.hoofdzaakwerk.trajectory.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What organisations are called: no secret to anybody who works with them. */
@Path("/organisations")
@Tag(name = "Organisations")
@RolesAllowed({
    "coach",
    "treatment-liaison",
    "key-figure",
    "client-manager",
    "account-manager",
    "matching-chair",
    "regional-director",
    "steering-member",
    "programme-manager",
    "workgroup-member",
    "privacy-officer",
    "organisation-admin",
    "operator"
})
public class OrganisationResource {
    private final OrganisationDirectory directory;
    private final CurrentCaller callers;

    OrganisationResource(OrganisationDirectory directory, CurrentCaller callers) {
        this.directory = directory;
        this.callers = callers;
    }

    /**
     * An organisation.
     *
     * @param alias by which all else names it
     * @param name what people call it; the alias as long as its people's tokens do not say
     */
    public record OrganisationView(OrganisationAlias alias, String name, OrganisationKind kind) {
        static OrganisationView of(OrganisationDirectory.Entry entry) {
            return new OrganisationView(entry.alias(), entry.name(), entry.kind());
        }
    }

    /** Organisations in order of name. */
    public record OrganisationList(List<OrganisationView> items) {}

    /** Those of which anybody ever called this service, the caller's own among them. */
    @GET
    @Transactional
    @Operation(operationId = "listOrganisations", summary = "Names and kinds of the organisations")
    public OrganisationList listOrganisations() {
        directory.store(callers.get());
        return new OrganisationList(
                directory.all().stream().map(OrganisationView::of).toList());
    }
}
