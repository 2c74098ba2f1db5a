package nl.hoofdzaakwerk.portal.employer.relation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Employers as employer-service has them. */
@RegisterRestClient(configKey = "employer")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface EmployersApi {

    /** What looks like the name that was searched for. */
    record Hits(List<Hit> items) {}

    record Hit(UUID id, String name, String municipality, String kvkNumber, String stage, int likeness) {}

    /** Records that may be the same employer. */
    record Duplicates(List<Duplicate> items) {}

    record Duplicate(UUID id, String name, String municipality, String kvkNumber, boolean nearlyCertain) {}

    record Willing(UUID id, String name, String municipality, int level, String band, LocalDate fallsBelowDate) {}

    /** How willing an employer shows itself, and by what. */
    record Willingness(int level, String band, LocalDate fallsBelowDate, List<Evidence> evidence) {}

    record Evidence(String kind, LocalDate date) {}

    record MainCard(String stage, LocalDate stageSince, String owner, NextStep nextStep) {}

    /** A step along the pipeline. */
    record Step(
            UUID id,
            String from,
            String to,
            LocalDate date,
            String how,
            String origin,
            String reasonCode,
            String reason,
            String organisation,
            String correction) {}

    record Vacancy(UUID id, String title, String state, int openPositions) {}

    record Carving(UUID id, String title, String state, LocalDate stateSince) {}

    /** Somebody who works or worked there, without saying who. */
    record Placement(UUID id, String kind, LocalDate startDate, LocalDate endDate, Integer hoursPerWeek) {}

    /** Organisations that added the employer. */
    record Organisations(List<Organisation> items) {}

    record Organisation(String organisation, String foundThrough, LocalDate addedOn) {}

    record OwnerChange(LocalDate passedOn, Employer.Owner from, Employer.Owner to, String reason) {}

    record Made(UUID id) {}

    /** Who keeps contacts, the one with the most employers first. */
    record Keeping(List<Keeper> items) {}

    record Keeper(String id, String organisation, int employers, String suchAs) {
        public Employer.Owner owner() {
            return new Employer.Owner(organisation, id);
        }
    }

    /** How many were handed over. */
    record HandedOver(int employers) {}

    @GET
    @Path("employers")
    Part<Employer> list(
            @QueryParam("stage") String stage,
            @QueryParam("owner") String owner,
            @QueryParam("sector") String sector,
            @QueryParam("municipality") String municipality,
            @QueryParam("lastContactBefore") LocalDate lastContactBefore,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("willing-employers")
    Part<Willing> willing(
            @QueryParam("band") String band, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("employers/_search")
    Hits search(Map<String, Object> wanted);

    @POST
    @Path("employers/duplicates/_search")
    Duplicates duplicates(Map<String, Object> wanted);

    @POST
    @Path("employers")
    Made register(Map<String, Object> registration);

    @GET
    @Path("employers/{id}")
    RestResponse<Employer> read(@PathParam("id") UUID id);

    @PUT
    @Path("employers/{id}")
    Made change(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> profile);

    @GET
    @Path("employers/{id}/willingness")
    Willingness willingness(@PathParam("id") UUID id);

    @GET
    @Path("employers/{id}/pipeline")
    RestResponse<MainCard> card(@PathParam("id") UUID id);

    @PUT
    @Path("employers/{id}/pipeline/next-step")
    void plan(@PathParam("id") UUID id, @HeaderParam("If-Match") String etag, Map<String, Object> step);

    @GET
    @Path("employers/{id}/stages")
    Part<Step> steps(@PathParam("id") UUID id, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("employers/{id}/stages")
    Made takeStep(@PathParam("id") UUID id, Map<String, Object> step);

    @POST
    @Path("employers/{id}/stages/{step}/corrections")
    Made correct(@PathParam("id") UUID id, @PathParam("step") UUID step, Map<String, Object> correction);

    @GET
    @Path("employers/{id}/organisations")
    Organisations organisations(@PathParam("id") UUID id);

    @POST
    @Path("employers/{id}/organisations")
    void join(@PathParam("id") UUID id, Map<String, Object> joining);

    @GET
    @Path("employers/{id}/notes")
    Part<Employer.Note> notes(
            @PathParam("id") UUID id, @QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("employers/{id}/notes")
    Made writeNote(@PathParam("id") UUID id, Map<String, Object> note);

    @GET
    @Path("employers/{id}/ownerships")
    Part<OwnerChange> ownerships(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    @POST
    @Path("employers/{id}/ownerships")
    Made pass(@PathParam("id") UUID id, Map<String, Object> passing);

    @GET
    @Path("employer-owners")
    Keeping keeping();

    @POST
    @Path("employer-hand-overs")
    HandedOver handOverAll(Map<String, Object> handOver);

    @GET
    @Path("vacancies")
    Part<Vacancy> vacancies(@QueryParam("employer") UUID employer, @QueryParam("limit") int limit);

    @GET
    @Path("employers/{id}/placements")
    Part<Placement> placements(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    @GET
    @Path("employers/{id}/carving-sheets")
    Part<Carving> carvings(@PathParam("id") UUID id, @QueryParam("limit") int limit);
}
