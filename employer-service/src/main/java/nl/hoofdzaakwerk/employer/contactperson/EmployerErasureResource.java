package nl.hoofdzaakwerk.employer.contactperson;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is left of the contact persons of one employer who were erased (rule P7). */
@Path("/employers/{id}/contact-person-erasures")
@Tag(name = "Contact persons")
class EmployerErasureResource {
    private final Employers employers;
    private final ContactPersonErasures erasures;
    private final CurrentCaller callers;

    EmployerErasureResource(Employers employers, ContactPersonErasures erasures, CurrentCaller callers) {
        this.employers = employers;
        this.erasures = erasures;
        this.callers = callers;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "listContactPersonErasures",
            summary = "Which contact persons of an employer were erased: by whom, when and why, and nothing of them")
    public Page<ErasureView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        employers.visible(id, callers.get()).orElseThrow(Problem::notFound);
        return Page.of(erasures.page(employers.family(id), page), page, erasure -> erasure.id)
                .map(ErasureView::of);
    }
}
