package nl.hoofdzaakwerk.reporting.page;

import static nl.hoofdzaakwerk.reporting.ReportingRoles.KEY_FIGURE;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.STEERING_MEMBER;
import static nl.hoofdzaakwerk.reporting.ReportingRoles.WORKGROUP_MEMBER;
import static nl.hoofdzaakwerk.reporting.page.PageReaders.ACCOUNT_MANAGER;
import static nl.hoofdzaakwerk.reporting.page.PageReaders.CLIENT_MANAGER;
import static nl.hoofdzaakwerk.reporting.page.PageReaders.COACH;
import static nl.hoofdzaakwerk.reporting.page.PageReaders.MATCHING_CHAIR;
import static nl.hoofdzaakwerk.reporting.page.PageReaders.TREATMENT_LIAISON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.reporting.cooperation.RegionDesk;
import nl.hoofdzaakwerk.reporting.page.PageBodies.NewPage;
import nl.hoofdzaakwerk.reporting.page.PageBodies.PageChange;
import nl.hoofdzaakwerk.reporting.page.PageBodies.PageReview;
import nl.hoofdzaakwerk.reporting.page.PageBodies.PageSearch;
import nl.hoofdzaakwerk.reporting.page.PageBodies.PageWithdrawal;
import nl.hoofdzaakwerk.reporting.page.model.KnowledgePage;
import nl.hoofdzaakwerk.reporting.page.model.PageKind;
import nl.hoofdzaakwerk.reporting.page.model.PageStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The social map, working agreements and tools (rule F16). */
@Path("/pages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pages")
class PageResource {
    private final KnowledgePages pages;
    private final PageDesk desk;
    private final RegionDesk regions;
    private final Preconditions preconditions;

    PageResource(KnowledgePages pages, PageDesk desk, RegionDesk regions, Preconditions preconditions) {
        this.pages = pages;
        this.desk = desk;
        this.regions = regions;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @RolesAllowed({
        PROGRAMME_MANAGER,
        WORKGROUP_MEMBER,
        REGIONAL_DIRECTOR,
        STEERING_MEMBER,
        KEY_FIGURE,
        COACH,
        ACCOUNT_MANAGER,
        MATCHING_CHAIR,
        CLIENT_MANAGER,
        TREATMENT_LIAISON
    })
    @Operation(
            operationId = "listPages",
            summary = "Pages of the region and of the whole country, written down last first",
            description = "Rule F16. 403 for a region the caller does not work in.")
    public Page<PageView> list(
            @QueryParam("region") @Parameter(description = "Only of this region") RegionCode region,
            @QueryParam("kind") @Parameter(description = "Only of this kind") PageKind kind,
            @QueryParam("stage") @Parameter(description = "Only in this stage") PageStage stage,
            @QueryParam("overdue")
                    @Pattern(regexp = "true|false", message = "constraint.pattern.true-or-false")
                    @Parameter(
                            description = "Only what should have been looked at",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String overdue,
            @BeanParam PageRequest page) {
        LocalDate today = desk.today();
        boolean late = Boolean.parseBoolean(overdue);
        return Page.of(
                        pages.page(
                                regions.readable(region),
                                kind,
                                late ? PageStage.CURRENT : stage,
                                late ? today : null,
                                page),
                        page,
                        KnowledgePage::id)
                .map(shown -> PageView.of(shown, today));
    }

    @POST
    @Path("/_search")
    @Transactional
    @RolesAllowed({
        PROGRAMME_MANAGER,
        WORKGROUP_MEMBER,
        REGIONAL_DIRECTOR,
        STEERING_MEMBER,
        KEY_FIGURE,
        COACH,
        ACCOUNT_MANAGER,
        MATCHING_CHAIR,
        CLIENT_MANAGER,
        TREATMENT_LIAISON
    })
    @Operation(
            operationId = "searchPages",
            summary = "Find current pages by words, kind and place",
            description = "Rule F16: in the caller's regions and of the whole country. 403 for another region.")
    public PageView.Found search(PageSearch wanted) {
        LocalDate today = desk.today();
        String text = wanted.text() == null ? null : wanted.text().strip();
        String place = wanted.place() == null ? null : wanted.place().strip();
        return new PageView.Found(
                pages
                        .search(new KnowledgePages.Search(
                                text, wanted.kind(), regions.readable(wanted.region()), place))
                        .stream()
                        .map(found -> PageView.of(found, today))
                        .toList());
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, KEY_FIGURE})
    @Operation(
            operationId = "writePage",
            summary = "Write a page, with its owner and the day on which it is looked at again",
            description = "Rules F16 and P6. A key figure writes for the own organisation. 400 for an unknown region,"
                    + " text that holds personal data, and what is no telephone number or e-mail address; 403 for"
                    + " another region or organisation; 409 for a review in the past or after the months of the data.")
    @APIResponseSchema(
            value = PageView.Recorded.class,
            responseCode = "201",
            responseDescription = "That it was written")
    public Response write(NewPage wanted) {
        return recorded(desk.write(wanted));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({
        PROGRAMME_MANAGER,
        WORKGROUP_MEMBER,
        REGIONAL_DIRECTOR,
        STEERING_MEMBER,
        KEY_FIGURE,
        COACH,
        ACCOUNT_MANAGER,
        MATCHING_CHAIR,
        CLIENT_MANAGER,
        TREATMENT_LIAISON
    })
    @Operation(operationId = "getPage", summary = "One page, and whom to call", description = "Rule F16.")
    @APIResponseSchema(value = PageView.class, responseDescription = "The page")
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.visible(id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, KEY_FIGURE})
    @Operation(
            operationId = "changePage",
            summary = "Change a page; another text is another version",
            description =
                    "Rule F16. Needs If-Match. Whom to call is replaced and not kept. A key figure changes the own"
                            + " organisation's pages, 403 otherwise. Errors as on writing; 409 once it is withdrawn.")
    @APIResponseSchema(value = PageView.class, responseDescription = "The page as changed")
    public Response change(@PathParam("id") UUID id, PageChange wanted) {
        KnowledgePage page = desk.locked(id);
        preconditions.requireMatch(page.version());
        desk.change(page, wanted);
        return answer(page);
    }

    @POST
    @Path("/{id}/reviews")
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, KEY_FIGURE})
    @Operation(
            operationId = "reviewPage",
            summary = "Say that a page is still right, and when it is looked at again",
            description =
                    "Rules F16 and P6. Who may as for a change. 409 for a review in the past or after the months of"
                            + " the data, and once it is withdrawn.")
    @APIResponseSchema(
            value = PageView.Recorded.class,
            responseCode = "201",
            responseDescription = "When it is looked at again")
    public Response review(@PathParam("id") UUID id, PageReview review) {
        KnowledgePage page = desk.locked(id);
        desk.review(page, review.reviewDate());
        return recorded(page);
    }

    @POST
    @Path("/{id}/withdrawals")
    @Transactional
    @Idempotent
    @RolesAllowed({PROGRAMME_MANAGER, REGIONAL_DIRECTOR, KEY_FIGURE})
    @Operation(
            operationId = "withdrawPage",
            summary = "Say that a page holds no more, and why",
            description = "Rule F16: the text stays readable, whom to call is taken out. Who may as for a change. 409"
                    + " once it is withdrawn.")
    @APIResponseSchema(
            value = PageView.Recorded.class,
            responseCode = "201",
            responseDescription = "That it was withdrawn")
    public Response withdraw(@PathParam("id") UUID id, PageWithdrawal withdrawal) {
        KnowledgePage page = desk.locked(id);
        desk.withdraw(page, withdrawal.reason());
        return recorded(page);
    }

    private Response answer(KnowledgePage page) {
        return Response.ok(PageView.of(page, desk.today()))
                .tag(Etag.of(page.version()))
                .build();
    }

    private static Response recorded(KnowledgePage page) {
        return Response.created(URI.create("/pages/" + page.id()))
                .tag(Etag.of(page.version()))
                .entity(PageView.Recorded.of(page))
                .build();
    }
}
