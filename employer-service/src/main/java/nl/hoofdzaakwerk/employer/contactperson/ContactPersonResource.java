package nl.hoofdzaakwerk.employer.contactperson;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.contactperson.model.ContactPerson;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One person to speak to (rules P6 and P7). */
@Path("/contact-persons/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contact persons")
class ContactPersonResource {
    private final ContactPersons persons;
    private final ContactDesk desk;
    private final CurrentCaller callers;
    private final Preconditions preconditions;

    ContactPersonResource(
            ContactPersons persons, ContactDesk desk, CurrentCaller callers, Preconditions preconditions) {
        this.persons = persons;
        this.desk = desk;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "readContactPerson",
            summary = "One person to speak to",
            description = "404 outside the caller's regions and when the person was erased.")
    @APIResponseSchema(value = ContactPersonView.class, responseDescription = "The person")
    public Response read(@PathParam("id") UUID id) {
        return answer(persons.visible(id, callers.get()).orElseThrow(Problem::notFound));
    }

    @PUT
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "changeContactPerson",
            summary = "Change what is known of a person to speak to",
            description = "Rule P7; errors as when the person was written down. Needs If-Match. The WSP leads; a coach"
                    + " changes whom the own organisation wrote down, 403 otherwise.")
    @APIResponseSchema(value = ContactPersonView.class, responseDescription = "The person as changed")
    public Response change(@PathParam("id") UUID id, ContactPersonBody body) {
        var caller = callers.get();
        var person = desk.keeping(id, caller);
        preconditions.requireMatch(person.version());
        desk.change(person, body, caller);
        return answer(person);
    }

    @PUT
    @Path("/next-step")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "setContactPersonNextStep",
            summary = "Say what comes next with a person to speak to, and by when",
            description = "Rule P6; the review day stays. Needs If-Match. Who may as for a change.")
    @APIResponseSchema(value = ContactPersonView.class, responseDescription = "The person with the next step")
    public Response next(@PathParam("id") UUID id, NextStepInput body) {
        var person = desk.keeping(id, callers.get());
        preconditions.requireMatch(person.version());
        person.next(body.toNextStep());
        persons.flush();
        return answer(person);
    }

    @POST
    @Path("/reviews")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "reviewContactPerson",
            summary = "Say that what is known of a person is still right and still needed",
            description = "Rule P7; the next step becomes the next review. 409 when that lies in the past or after the"
                    + " term. Who may as for a change.")
    @APIResponseSchema(
            value = RecordedContactPerson.class,
            responseCode = "201",
            responseDescription = "When the person is looked at again")
    public Response review(@PathParam("id") UUID id, ReviewBody body) {
        var person = desk.keeping(id, callers.get());
        desk.review(person, Optional.ofNullable(body.reviewOn()));
        return Response.created(URI.create("/contact-persons/" + id))
                .tag(Etag.of(person.version()))
                .entity(RecordedContactPerson.of(person))
                .build();
    }

    @POST
    @Path("/erasures")
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "eraseContactPerson",
            summary = "Erase a person to speak to for good",
            description =
                    "Rule P7: nothing of the person stays; who erased when and why does. Who may as for a change.")
    @APIResponseSchema(value = ErasureView.class, responseCode = "201", responseDescription = "What is left")
    public Response erase(@PathParam("id") UUID id, ErasureBody body) {
        var caller = callers.get();
        var erasure = desk.erase(desk.keeping(id, caller), body.ground(), caller);
        return Response.created(URI.create("/employers/" + erasure.employerId + "/contact-person-erasures"))
                .entity(ErasureView.of(erasure))
                .build();
    }

    private static Response answer(ContactPerson person) {
        return Response.ok(ContactPersonView.of(person))
                .tag(Etag.of(person.version()))
                .build();
    }
}
