package nl.hoofdzaakwerk.employer.relation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The organisations that work with one employer (rule D3). */
@Path("/employers/{id}/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employers")
class OrganisationResource {
    private static final String RULE = "D3";

    private final Employers employers;
    private final EmployerOrganisations organisations;
    private final Refusals refusals;
    private final CurrentCaller callers;
    private final Clock clock;

    OrganisationResource(
            Employers employers,
            EmployerOrganisations organisations,
            Refusals refusals,
            CurrentCaller callers,
            Clock clock) {
        this.employers = employers;
        this.organisations = organisations;
        this.refusals = refusals;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH})
    @Operation(
            operationId = "joinEmployer",
            summary = "Add an employer that is there already, for the own organisation",
            description = "Rule D3: one employer is one record, and each organisation that adds it keeps how it found"
                    + " it. 409 when the own organisation has added it before, or the record was merged.")
    @APIResponseSchema(
            value = OrganisationList.class,
            responseCode = "201",
            responseDescription = "The organisations that work with it")
    public Response join(@PathParam("id") UUID id, OrganisationBody body) {
        var caller = callers.get();
        var employer = employers.writable(id, caller);
        if (organisations.hasJoined(employers.family(id), caller.organisation())) {
            throw refusals.refused(Refusal.of("", RULE, "joined-already", caller.organisation()));
        }
        organisations.persistAndFlush(
                new EmployerOrganisation(Ids.next(), employer, caller, body.foundThrough(), LocalDate.now(clock)));
        return Response.created(URI.create("/employers/" + id + "/organisations"))
                .entity(listOf(id))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR, Roles.WSP_KEY_FIGURE})
    @Operation(
            operationId = "listEmployerOrganisations",
            summary = "Which organisations work with an employer",
            description = "Who added it, through what it was found, and when an organisation last did something for it"
                    + " (rule D3). Notes do not count: that one was written is the organisation's own affair.")
    public OrganisationList list(@PathParam("id") UUID id) {
        employers.visible(id, callers.get()).orElseThrow(Problem::notFound);
        return listOf(id);
    }

    private OrganisationList listOf(UUID id) {
        return new OrganisationList(organisations.of(employers.family(id)).stream()
                .map(OrganisationList.Item::of)
                .toList());
    }
}
