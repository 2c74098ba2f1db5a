package nl.hoofdzaakwerk.matching.vum;

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
import java.util.Objects;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.scoring.Reasons;
import nl.hoofdzaakwerk.matching.vum.VumFindings.Described;
import nl.hoofdzaakwerk.matching.vum.model.VumSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Searches through VUM (D6, E2): vacancies from outside the region's pool for an own candidate, and jobseekers for an
 * own vacancy. What is found stays apart: it never comes on an agenda by itself.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "vum", description = "Vacancies and jobseekers found through VUM, kept apart and for a short time")
class VumSearchResource {
    private static final String ACTIVITY = "matching";

    private final VumSearching searching;
    private final VumSearches searches;
    private final VumFindings findings;
    private final Reasons reasons;
    private final ProcessingLog processingLog;

    VumSearchResource(
            VumSearching searching,
            VumSearches searches,
            VumFindings findings,
            Reasons reasons,
            ProcessingLog processingLog) {
        this.searching = searching;
        this.searches = searches;
        this.findings = findings;
        this.reasons = reasons;
        this.processingLog = processingLog;
    }

    @POST
    @Path("vum-searches")
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "createVumSearch",
            summary = "Ask VUM",
            description = "D6, E3: asks by wishes or offer only; nothing about a person leaves but four digits of a"
                    + " postcode. 409 vum-off where the installation does not ask VUM, and by rule D6, E4 or G1 when it"
                    + " may not be asked; 502 when VUM refuses or breaks, 503 when it is not available or was asked too"
                    + " often, 504 when it takes too long. Without an answer nothing is stored.")
    @APIResponse(
            responseCode = "201",
            description = "The search, answered",
            content = @Content(schema = @Schema(implementation = VumSearchView.class)))
    public Response create(NewVumSearch wanted) {
        VumSearch search = searching.search(wanted);
        return Response.created(URI.create("/vum-searches/" + search.id()))
                .entity(VumSearchView.of(search))
                .build();
    }

    @GET
    @Path("vum-searches")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "listVumSearches",
            summary = "Your organisation's searches that are still kept, newest first")
    public Page<VumSearchView> list(@BeanParam PageRequest page) {
        Page<VumSearch> found = Page.of(searches.page(page), page, VumSearch::id);
        processingLog.record(
                ACTIVITY,
                found.items().stream()
                        .map(VumSearch::cardId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return found.map(VumSearchView::of);
    }

    @GET
    @Path("vum-searches/{id}")
    @Transactional
    @RolesAllowed({"coach@GGZ", "matching-chair@WSP", "account-manager@WSP"})
    @Operation(operationId = "getVumSearch", summary = "One search, with exactly what was sent")
    public VumSearchView get(@PathParam("id") UUID id) {
        VumSearch search = searches.findByIdOptional(id).orElseThrow(Problem::notFound);
        if (search.cardId() != null) {
            processingLog.record(ACTIVITY, search.cardId());
        }
        return VumSearchView.of(search);
    }

    @GET
    @Path("vum-searches/{id}/vum-vacancies")
    @Transactional
    @RolesAllowed("coach@GGZ")
    @Operation(
            operationId = "listVumVacancies",
            summary = "Vacancies found, judged by today's card and rules, best first",
            description = "E3: what VUM did not tell is unknown, never a mismatch. At most 100.")
    public VumVacancyView.Ranking vacancies(@PathParam("id") UUID id) {
        var ranked = findings.vacanciesOf(id);
        return new VumVacancyView.Ranking(
                ranked.date(),
                ranked.rulesVersion(),
                ranked.items().stream()
                        .map(found -> VumVacancyView.of(found, reasons.read(found.judgement())))
                        .toList());
    }

    @GET
    @Path("vum-searches/{id}/vum-profiles")
    @Transactional
    @RolesAllowed({"matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "listVumProfiles",
            summary = "Jobseekers found, judged by today's vacancy and rules, best first",
            description = "E3: what VUM did not tell is unknown, never a mismatch. Names nobody. At most 100.")
    public VumProfileView.Ranking profiles(@PathParam("id") UUID id) {
        var ranked = findings.profilesOf(id);
        return new VumProfileView.Ranking(
                ranked.date(),
                ranked.rulesVersion(),
                ranked.items().stream()
                        .map(found -> VumProfileView.of(found, reasons.read(found.judgement())))
                        .toList());
    }

    @GET
    @Path("vum-vacancies/{id}/details")
    @RolesAllowed("coach@GGZ")
    @Operation(
            operationId = "getVumVacancyDetails",
            summary = "The vacancy as VUM tells it now, with the employer's text",
            description =
                    "D6: asks VUM, at most ten times per search (409 vum-details-used). 409 vum-off; 404 also when"
                            + " VUM has it no more; 502, 503 and 504 as for a search. Nothing of it is stored.")
    public VumVacancyView.Details vacancyDetails(@PathParam("id") UUID id) {
        searching.requireOn();
        Described described = findings.vacancyDetails(id);
        return new VumVacancyView.Details(
                VumVacancyView.of(
                        described.vacancy(), reasons.read(described.vacancy().judgement())),
                described.description());
    }

    @GET
    @Path("vum-profiles/{id}/details")
    @RolesAllowed({"matching-chair@WSP", "account-manager@WSP"})
    @Operation(
            operationId = "getVumProfileDetails",
            summary = "The profile as VUM tells it now",
            description =
                    "D6: asks VUM, at most ten times per search (409 vum-details-used). 409 vum-off; 404 also when"
                            + " VUM has it no more; 502, 503 and 504 as for a search. Names, addresses and other ways to reach"
                            + " the person are not read. Nothing of it is stored.")
    public VumProfileView profileDetails(@PathParam("id") UUID id) {
        searching.requireOn();
        var found = findings.profileDetails(id);
        return VumProfileView.of(found, reasons.read(found.judgement()));
    }
}
