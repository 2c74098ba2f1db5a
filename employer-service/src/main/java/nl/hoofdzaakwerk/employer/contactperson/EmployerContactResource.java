package nl.hoofdzaakwerk.employer.contactperson;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.contactperson.model.ContactPerson;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people to speak to at one employer (rule P7). */
@Path("/employers/{id}/contact-persons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contact persons")
class EmployerContactResource {
    private final Employers employers;
    private final ContactPersons persons;
    private final ContactDesk desk;
    private final CurrentCaller callers;

    EmployerContactResource(Employers employers, ContactPersons persons, ContactDesk desk, CurrentCaller callers) {
        this.employers = employers;
        this.persons = persons;
        this.desk = desk;
        this.callers = callers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "recordContactPerson",
            summary = "Write down a person to speak to at an employer",
            description =
                    "Rule P7: with the ground of the AVG, the source and the day of the next review, at the latest"
                            + " after the term that is set (12 months). Telephone numbers are kept in E.164. 400 for no number"
                            + " or address; 409 for a review in the past or after the term, a preferred channel without its"
                            + " number or address, a ground that does not fit, and a record that was merged.")
    @APIResponseSchema(
            value = RecordedContactPerson.class,
            responseCode = "201",
            responseDescription = "That the person was written down")
    public Response record(@PathParam("id") UUID id, ContactPersonBody body) {
        var caller = callers.get();
        var person = desk.record(employers.writable(id, caller), body, caller);
        return Response.created(URI.create("/contact-persons/" + person.id()))
                .tag(Etag.of(person.version()))
                .entity(RecordedContactPerson.of(person))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "listContactPersons",
            summary = "The people to speak to at an employer, written down last first",
            description = "Of the whole family where records were merged.")
    public Page<ContactPersonView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        employers.visible(id, callers.get()).orElseThrow(Problem::notFound);
        return Page.of(persons.page(employers.family(id), page), page, ContactPerson::id)
                .map(ContactPersonView::of);
    }
}
